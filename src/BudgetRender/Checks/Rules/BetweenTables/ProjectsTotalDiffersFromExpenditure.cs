using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ProjectsTotalDiffersFromExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2221",
        nameof(ProjectsTotalDiffersFromExpenditure),
        Severity.Error,
        new("项目支出表合计与支出总表项目支出不一致", "The project table's total differs from the expenditure table"),
        new RuleExplanation(
            new(
                "项目支出表合计 = 支出总体情况表项目支出小计。",
                "Total of the project table = project expenditure in the expenditure table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("项目支出表 839.15，支出总表 893.15", "Project table 839.15, expenditure table 893.15"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.Projects) is { } projects && context.Find(StatementIds.Expenditure) is { } spent
            ? Sums.Same(Rule, Funds.HeadOf(projects, "total"), spent.Cell("total", "project.total"))
            : [];
}
