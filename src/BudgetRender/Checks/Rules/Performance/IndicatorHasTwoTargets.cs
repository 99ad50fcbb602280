using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class IndicatorHasTwoTargets
{
    public static CheckRule Rule { get; } = new(
        "BR2413",
        nameof(IndicatorHasTwoTargets),
        Severity.Warning,
        new("同一指标有两个不同的目标", "One indicator has two different targets"),
        new RuleExplanation(
            new(
                "同一项目同一类中，同名同单位的指标，指标值相同。",
                "Within one project and kind, an indicator of one name and unit has one value."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("服务满意度 ≥95% 与 ≥90%", "Satisfaction ≥95% and ≥90%"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        from same in project.Targets.Where(t => t is { Indicator: not null, Value: not null }).GroupBy(t => (t.Kind, TextForms.Plain(t.Indicator!.Value)))
        let first = same.First()
        let other = same.FirstOrDefault(t => t.Parsed?.Unit == first.Parsed?.Unit && !TextForms.Same(t.Value!.Value, first.Value!.Value))
        where other is not null
        select Rule.At(
            other.Value!.Source ?? project.Row.Source,
            $"项目「{project.Name}」指标「{other.Indicator!.Value}」有两个目标：{first.Value!.Value} 和 {other.Value.Value}",
            $"{project.Name}: the indicator {other.Indicator!.Value} has two targets, {first.Value!.Value} and {other.Value.Value}");
}
