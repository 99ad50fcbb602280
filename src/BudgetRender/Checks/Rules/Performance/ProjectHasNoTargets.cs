using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class ProjectHasNoTargets
{
    public static CheckRule Rule { get; } = new(
        "BR2407",
        nameof(ProjectHasNoTargets),
        Severity.Warning,
        new("项目没有绩效目标", "Projects without performance targets"),
        new RuleExplanation(
            new(
                "项目支出表的每个项目都在项目绩效目标汇总表中（名称不计括号、空格写法）。",
                "Every project of the project table stands in the performance table, by name regardless of brackets and blanks."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("项目支出表 31 个项目，绩效目标表只有 16 个", "31 projects, targets for 16"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.ProjectPerformance) is not { } targets) yield break;
        var (listed, known) = (ProjectNames.Rows(projects), ProjectNames.Rows(targets));
        var misspelt = known.Keys.Where(k => !listed.ContainsKey(k)).ToList();
        // A name that is almost one of the targets' is reported there.
        var missing = listed.Where(p => !known.ContainsKey(p.Key) && !misspelt.Exists(m => TextForms.IsNear(p.Key, m))).Select(p => projects.Statement.Rows[p.Value[0]]).ToList();
        if (missing.Count == 0) yield break;
        yield return ProjectNames.Report(
            Rule,
            missing,
            ($"项目支出表 {listed.Count} 个项目中有 {missing.Count} 个没有绩效目标", $"{missing.Count} of {listed.Count} projects have no targets"),
            known.Keys);
    }
}
