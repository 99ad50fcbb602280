namespace BudgetRender.Checks;

/// <summary>政府采购: goods, works and services as far as they were given.</summary>
internal static class Procurement
{
    public static Figure[] Parts(CheckContext context) =>
        [.. new[] { "procurement.goods", "procurement.works", "procurement.services" }.Select(context.Fact).OfType<Figure>()];
}
