using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ProjectAmountDiffersFromPerformance
{
    public static CheckRule Rule { get; } = new(
        "BR2224",
        nameof(ProjectAmountDiffersFromPerformance),
        Severity.Error,
        new(
            "项目金额在项目支出表与绩效目标表不一致",
            "A project's amount differs between project and performance table"),
        new RuleExplanation(
            new(
                "同一项目（名称不计括号、空格写法）在两表中的金额相同；重名的项目个数相同时合并比较。",
                "The same project, by name regardless of brackets and blanks, has the same amount in both; projects of one name are added where both tables have as many."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("会议费：项目支出表 5.00，绩效目标表 50.00", "会议费: project table 5.00, performance table 50.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.ProjectPerformance) is not { } targets) yield break;
        var rows = ProjectNames.Rows(targets);
        foreach (var (name, lines) in ProjectNames.Rows(projects))
        {
            if (rows.TryGetValue(name, out var found) && found.Count == lines.Count)
                yield return new Relation(Rule, [.. targets.Column(found, "total")], [.. projects.Column(lines, "total")]);
        }
    }
}
