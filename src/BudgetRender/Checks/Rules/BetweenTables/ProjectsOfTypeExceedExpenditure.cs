using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ProjectsOfTypeExceedExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2223",
        nameof(ProjectsOfTypeExceedExpenditure),
        Severity.Error,
        new("某类型项目之和大于支出总表对应列", "Projects of one type exceed the expenditure table"),
        new RuleExplanation(
            new(
                "项目支出表中其他运转类、特定目标类项目之和不大于支出总体情况表对应列（项目可能因涉密没有列全）。",
                "Projects of each type are not above the same column of the expenditure table; some may be withheld as secret."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new(
                "其他运转类各项目之和 893.15，支出总表 839.15",
                "Operating projects sum to 893.15, expenditure table 839.15"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.Expenditure) is not { } spent) yield break;
        var types = projects.Structure.Leaves.ToLookup(l => projects.Statement.Rows[l].Text(Fields.ProjectType).Contains("特定目标", StringComparison.Ordinal));
        if (projects.Structure.Leaves.Any(l => projects.Statement.Rows[l].Text(Fields.ProjectType).Length == 0)) yield break;
        foreach (var (targeted, measure) in new[] { (false, "project.operating"), (true, "project.targeted") })
        {
            if (!spent.States(measure) && !types[targeted].Any()) continue;
            yield return new Relation(Rule, [.. projects.Column(types[targeted], "total")], [spent.Cell("total", measure)], Comparison.AtMost);
        }
    }
}
