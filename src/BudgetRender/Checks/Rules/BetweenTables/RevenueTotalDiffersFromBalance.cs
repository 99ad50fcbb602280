using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class RevenueTotalDiffersFromBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2202",
        nameof(RevenueTotalDiffersFromBalance),
        Severity.Error,
        new("收入总表总计与收支总表不一致", "The revenue table's total differs from the balance"),
        new RuleExplanation(
            new(
                "部门收入总体情况表总计 = 收支总体情况表收入总计；本年收入合计亦同。",
                "Revenue table's total = the balance's total revenue; likewise this year's revenue."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("收入总表 5,667.90，收支总表 5,607.90", "Revenue table 5,667.90, balance 5,607.90"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Revenue) is not { } revenue || context.Find(StatementIds.Balance) is not { } balance) return [];
        return Sums.Same(Rule, balance.Cell("revenue.total", "amount"), revenue.Cell("total", "total")).Concat(
            revenue.States("current.total") && balance.HasRow("revenue.current")
                ? Sums.Same(Rule, balance.Cell("revenue.current", "amount"), revenue.Cell("total", "current.total"))
                : []);
    }
}
