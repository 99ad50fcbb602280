using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class IndicatorHasNoValue
{
    public static CheckRule Rule { get; } = new(
        "BR2409",
        nameof(IndicatorHasNoValue),
        Severity.Warning,
        new("指标没有指标值", "An indicator without value"),
        new RuleExplanation(
            new("每个三级指标都有指标值。", "Every third-level indicator has a value."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("不出现安全责任事故（指标值空白）", "An indicator with a blank value"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        from target in project.Targets
        where target is { Indicator: not null, Value: null }
        select Rule.At(
            target.Indicator!.Source ?? project.Row.Source,
            $"项目「{project.Name}」指标「{target.Indicator.Value}」没有指标值",
            $"{project.Name}: the indicator {target.Indicator.Value} has no value");
}
