using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class CostTargetIsBoundedFromBelow
{
    public static CheckRule Rule { get; } = new(
        "BR2402",
        nameof(CostTargetIsBoundedFromBelow),
        Severity.Warning,
        new("成本指标只设下限", "A cost target is bounded from below"),
        new RuleExplanation(
            new("成本指标的金额用 ≤ 或具体数，不用 ≥。", "A cost target in money says at most, not at least."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("网络服务费 ≥11.5万元", "Network services ≥11.5万元"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        from target in project.Targets
        where target is { Kind: TargetKind.Cost, Value: not null, Parsed: { IsMoney: true, IsLowerBound: true } }
        select Rule.At(
            target.Value!.Source ?? project.Row.Source,
            $"项目「{project.Name}」成本指标「{target.Value.Value}」只设下限，花得越多越达标",
            $"{project.Name}: the cost target {target.Value.Value} is a lower bound, so spending more meets it better");
}
