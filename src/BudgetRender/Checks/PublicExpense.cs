using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>公用经费 of the general budget, as each table has it: two tables may class union fees and welfare differently.</summary>
internal sealed record PublicExpense(Figure Figure, decimal Value, decimal HalfUnit)
{
    public string Printed => Figures.Print(Value, 2);

    /// <summary>True of an operating cost above what every table has; where one of the tables is missing, it may have had more.</summary>
    public static bool IsExceeded(CheckContext context, Figure operatingCost) =>
        context.Find(StatementIds.General) is not null
        && Of(context).MaxBy(f => f.Value) is { } most
        && operatingCost.Value > most.Value + most.HalfUnit + operatingCost.HalfUnit + 0.01m;

    public static IEnumerable<PublicExpense> Of(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is { } basic && basic.Cell("total", "operating") is { Amount: not null } operating)
            yield return new(operating, operating.Value, operating.HalfUnit);
        if (context.Find(StatementIds.General) is not { } general) yield break;
        var (goods, capital) = (general.Cell("total", "basic.goods"), general.Cell("total", "basic.capital"));
        if (goods.Amount is not null) yield return new(goods, goods.Value + capital.Value, goods.HalfUnit + capital.HalfUnit);
    }
}
