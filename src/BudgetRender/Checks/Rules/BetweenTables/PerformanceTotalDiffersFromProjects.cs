using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class PerformanceTotalDiffersFromProjects
{
    public static CheckRule Rule { get; } = new(
        "BR2225",
        nameof(PerformanceTotalDiffersFromProjects),
        Severity.Error,
        new(
            "绩效目标表部门金额与项目支出表合计不一致",
            "The performance table's department row differs from the project table"),
        new RuleExplanation(
            new(
                "项目绩效目标表部门行资金总额 = 项目支出表合计。",
                "The department's row of the performance table = the project table's total."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("839.15 与 829.15", "839.15 against 829.15"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.ProjectPerformance) is not { } targets) return [];
        return targets.Structure is { Departments.Count: 1 } or { Totals.Count: 1 }
            ? Sums.Same(Rule, Funds.HeadOf(targets, "total"), Funds.HeadOf(projects, "total"))
            : [];
    }
}
