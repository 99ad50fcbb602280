using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class AppropriationDoesNotBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2206",
        nameof(AppropriationDoesNotBalance),
        Severity.Error,
        new("财政拨款收入合计不等于支出合计", "Appropriated revenue is not appropriated expenditure"),
        new RuleExplanation(
            new(
                "财政拨款收支总体情况表：收入合计 = 支出合计。",
                "Appropriation table: total revenue = total expenditure."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Composition,
            new("收入合计 5,667.90，支出合计 5,607.90", "Revenue 5,667.90, expenditure 5,607.90"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.Appropriation) is { } table
            ? Sums.Same(Rule, table.Cell("revenue.total", "total"), table.Cell("expenditure.total", "total"))
            : [];
}
