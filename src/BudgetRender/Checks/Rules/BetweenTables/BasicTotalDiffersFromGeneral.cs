using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BasicTotalDiffersFromGeneral
{
    public static CheckRule Rule { get; } = new(
        "BR2210",
        nameof(BasicTotalDiffersFromGeneral),
        Severity.Error,
        new("基本支出表合计与一般公共预算支出表不一致", "The basic table's total differs from the general table"),
        new RuleExplanation(
            new(
                "一般公共预算基本支出表合计 = 一般公共预算支出表基本支出小计。",
                "Total of the basic table = basic expenditure in the general table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("基本支出表 3,701.53，支出表 3,710.53", "Basic table 3,701.53, general table 3,710.53"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.GeneralBasic) is { } basic && context.Find(StatementIds.General) is { } general
            ? Sums.Same(Rule, basic.Cell("total", "total"), general.Cell("total", "basic.total"))
            : [];
}
