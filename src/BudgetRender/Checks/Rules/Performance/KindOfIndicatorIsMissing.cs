using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class KindOfIndicatorIsMissing
{
    public static CheckRule Rule { get; } = new(
        "BR2403",
        nameof(KindOfIndicatorIsMissing),
        Severity.Warning,
        new("项目缺少某类绩效指标", "A project lacks a kind of indicator"),
        new RuleExplanation(
            new(
                "每个项目都有成本、产出、效益、满意度四类指标。",
                "Every project has cost, output, benefit and satisfaction indicators."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("“网站普查抽查服务”没有满意度指标", "A project without satisfaction indicators"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        where project.Targets.Count > 0
        let missing = TargetKinds.All.Where(k => !project.Targets.Exists(t => t.Kind == k.Kind)).ToList()
        where missing.Count > 0
        select Rule.At(
            project.Row.Source,
            $"项目「{project.Name}」没有{string.Join("、", missing.Select(k => k.Name.Chinese))}指标",
            $"{project.Name} has no {string.Join(", ", missing.Select(k => k.Name.English))} indicators");
}
