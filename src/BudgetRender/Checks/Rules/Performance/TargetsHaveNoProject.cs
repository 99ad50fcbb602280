using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class TargetsHaveNoProject
{
    public static CheckRule Rule { get; } = new(
        "BR2408",
        nameof(TargetsHaveNoProject),
        Severity.Warning,
        new("绩效目标表的项目不在项目支出表中", "Targets for a project that is not listed"),
        new RuleExplanation(
            new(
                "项目绩效目标汇总表的每个项目都在项目支出表中。",
                "Every project of the performance table stands in the project table."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new(
                "绩效目标表「豫购建2025-169号…」，项目支出表为「豫财建…」",
                "A project spelt differently in the two tables"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.ProjectPerformance) is not { } targets) yield break;
        var (listed, known) = (ProjectNames.Rows(projects), ProjectNames.Rows(targets));
        var extra = known.Where(p => !listed.ContainsKey(p.Key)).Select(p => targets.Statement.Rows[p.Value[0]]).ToList();
        if (extra.Count == 0) yield break;
        yield return ProjectNames.Report(
            Rule,
            extra,
            ($"项目绩效目标表有 {extra.Count} 个项目不在项目支出表中", $"{extra.Count} projects with targets are not in the project table"),
            listed.Keys);
    }
}
