using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ProjectsAreNotAllListed
{
    public static CheckRule Rule { get; } = new(
        "BR2125",
        nameof(ProjectsAreNotAllListed),
        Severity.Warning,
        new("项目之和小于合计，有项目没有列出", "The projects listed sum to less than their total"),
        new RuleExplanation(
            new(
                "项目支出表合计、部门、单位行不大于其下项目之和。",
                "Total, department and unit rows of the project table are not above the projects below them."),
            new(
                "项目有遗漏则读者看不到资金去向；确属涉密不予公开的，应当注明。",
                "A project left out hides where money goes; where it is withheld as secret, a note should say so."),
            RuleBases.Disclosure,
            new("单位 1,397.60，所列项目 1,307.60", "Unit 1,397.60, projects listed 1,307.60"),
            new(
                "补列遗漏的项目；因涉密不公开的，在表下注明“本表部分内容涉密，按规定不予公开”。",
                "List the missing projects, or say below the table that part of it is withheld as secret.")))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } table || table.Structure.Leaves.Count == 0) return [];
        var heads = table.Structure.Units.Select(u => (u.Head, Parts: (IReadOnlyList<int>)u.Parts)).ToList();
        if (heads.Count == 0) heads.AddRange(table.Structure.Departments.Select(d => (d.Head, (IReadOnlyList<int>)d.Parts)));
        if (heads.Count == 0) heads.AddRange(table.Structure.Totals.Select(t => (t, (IReadOnlyList<int>)table.Structure.Leaves)));
        return from head in heads
               where head.Parts.Count > 0
               from sum in Sums.OfRows(Rule, table, head.Head, head.Parts)
               select new Relation(Rule, sum.Left, sum.Right, Comparison.AtMost);
    }
}
