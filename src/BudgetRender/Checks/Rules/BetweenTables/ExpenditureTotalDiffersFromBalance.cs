using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ExpenditureTotalDiffersFromBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2203",
        nameof(ExpenditureTotalDiffersFromBalance),
        Severity.Error,
        new("支出总表合计与收支总表不一致", "The expenditure table's total differs from the balance"),
        new RuleExplanation(
            new(
                "收支总体情况表支出总计 = 支出总体情况表合计 + 年终结转结余。",
                "The balance's total expenditure = the expenditure table's total + year-end carry-over."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("支出总表 1,634.35，收支总表 16,334.35", "Expenditure table 1,634.35, balance 16,334.35"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Expenditure) is not { } spent || context.Find(StatementIds.Balance) is not { } balance) yield break;
        var carried = balance.Cell("expenditure.carryover", "amount");
        Figure[] parts = carried.Amount is null ? [spent.Cell("total", "total")] : [spent.Cell("total", "total"), carried];
        yield return new Relation(Rule, [balance.Cell("expenditure.total", "amount")], parts);
        if (balance.HasRow("expenditure.current"))
            yield return new Relation(Rule, [balance.Cell("expenditure.current", "amount")], [spent.Cell("total", "total")]);
    }
}
