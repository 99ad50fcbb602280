using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>公用经费 of the general budget, as each table has it: two tables may class union fees and welfare differently.</summary>
internal sealed record PublicExpense(Figure Figure, decimal Value, decimal HalfUnit)
{
    public string Printed => Figures.Print(Value, 2);

    public static IEnumerable<PublicExpense> Of(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is { } basic && basic.Cell("total", "operating") is { Amount: not null } operating)
            yield return new(operating, operating.Value, operating.HalfUnit);
        if (context.Find(StatementIds.General) is not { } general) yield break;
        var (goods, capital) = (general.Cell("total", "basic.goods"), general.Cell("total", "basic.capital"));
        if (goods.Amount is not null) yield return new(goods, goods.Value + capital.Value, goods.HalfUnit + capital.HalfUnit);
    }
}
