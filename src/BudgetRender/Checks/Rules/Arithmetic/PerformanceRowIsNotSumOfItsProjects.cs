using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class PerformanceRowIsNotSumOfItsProjects
{
    public static CheckRule Rule { get; } = new(
        "BR2126",
        nameof(PerformanceRowIsNotSumOfItsProjects),
        Severity.Warning,
        new(
            "绩效目标表单位金额不等于所列项目之和",
            "A unit's money in the performance table is not the sum of its projects"),
        new RuleExplanation(
            new(
                "项目绩效目标汇总表合计、部门、单位行 = 其下项目之和。",
                "Total, department and unit rows of the performance table = the projects below them."),
            new(
                "漏列项目绩效目标的，单位金额与所列项目对不上。",
                "Where projects are left out, the unit's money does not match what is listed."),
            RuleBases.Performance,
            new("单位 296.40，所列项目 564.00", "Unit 296.40, projects listed 564.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.ProjectPerformance) is not { } table) return [];
        return table.Structure.Units.Concat(table.Structure.Departments)
            .Where(g => g.Parts.Count > 0)
            .SelectMany(g => Sums.OfRows(Rule, table, g.Head, g.Parts));
    }
}
