using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ProjectsFundDiffersFromFundTable
{
    public static CheckRule Rule { get; } = new(
        "BR2222",
        nameof(ProjectsFundDiffersFromFundTable),
        Severity.Error,
        new(
            "项目支出表某资金列与该类预算支出表不一致",
            "A fund's column in the project table differs from the fund's own table"),
        new RuleExplanation(
            new(
                "项目支出表本年拨款各列 = 一般公共预算、政府性基金、国有资本经营预算支出表的项目支出小计。",
                "This year's money by fund = project expenditure in the general, fund and capital tables."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("一般公共预算 1,375.30 与 1,357.30", "General 1,375.30 against 1,357.30"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects) yield break;
        foreach (var fund in new[] { StatementIds.General, StatementIds.Fund, StatementIds.Capital })
        {
            if (context.Find(fund) is not { } own || (!projects.States("current." + fund) && !own.States("project.total"))) continue;
            if (fund != StatementIds.General && projects.States("carryover." + fund)) continue;
            foreach (var relation in Sums.Same(Rule, Funds.HeadOf(projects, "current." + fund), own.Cell("total", "project.total")))
                yield return relation;
        }
    }
}
