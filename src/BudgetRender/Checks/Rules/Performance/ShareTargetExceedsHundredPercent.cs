using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class ShareTargetExceedsHundredPercent
{
    public static CheckRule Rule { get; } = new(
        "BR2406",
        nameof(ShareTargetExceedsHundredPercent),
        Severity.Warning,
        new("比率目标超过 100%", "A share above 100 percent"),
        new RuleExplanation(
            new(
                "满意度、合格率、完成率、覆盖率、及时率等不超过 100%。",
                "Satisfaction and rates of completion, quality or coverage are at most 100 percent."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("培训合格率 ≥950%", "Pass rate ≥950%"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from value in context.TargetValues
        where value.Parsed is { IsPercentage: true, Number: > 100 } && TargetValues.IsShare(value)
        select Rule.At(
            value.Text.Source ?? value.Row.Source,
            $"「{value.Label}」指标值「{value.Text.Value}」超过 100%",
            $"The target {value.Label} {value.Text.Value} is above 100%");
}
