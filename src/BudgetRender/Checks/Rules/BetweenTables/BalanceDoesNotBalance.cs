using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BalanceDoesNotBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2201",
        nameof(BalanceDoesNotBalance),
        Severity.Error,
        new("收入总计不等于支出总计", "Total revenue is not total expenditure"),
        new RuleExplanation(
            new("部门收支总体情况表：收入总计 = 支出总计。", "Balance: total revenue = total expenditure."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Composition,
            new("收入总计 1,634.35，支出总计 16,334.35", "Revenue 1,634.35, expenditure 16,334.35"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.Balance) is { } table
            ? Sums.Same(Rule, table.Cell("revenue.total", "amount"), table.Cell("expenditure.total", "amount"))
            : [];
}
