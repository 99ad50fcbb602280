using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class ValueHasNoIndicator
{
    public static CheckRule Rule { get; } = new(
        "BR2410",
        nameof(ValueHasNoIndicator),
        Severity.Warning,
        new("指标值没有对应指标", "A value without indicator"),
        new RuleExplanation(
            new("每个指标值都有三级指标名称。", "Every value has a third-level indicator."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("（指标空白）≥11.5万元", "A blank indicator with ≥11.5万元"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        from target in project.Targets
        where target is { Indicator: null, Value: not null }
        select Rule.At(
            target.Value!.Source ?? project.Row.Source,
            $"项目「{project.Name}」指标值「{target.Value.Value}」没有对应的指标",
            $"{project.Name}: the value {target.Value.Value} has no indicator");
}
