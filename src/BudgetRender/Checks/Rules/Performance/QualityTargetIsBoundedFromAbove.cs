using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class QualityTargetIsBoundedFromAbove
{
    public static CheckRule Rule { get; } = new(
        "BR2415",
        nameof(QualityTargetIsBoundedFromAbove),
        Severity.Warning,
        new("满意度、完成率等只设上限", "A quality target is bounded from above"),
        new RuleExplanation(
            new(
                "满意度、合格率、完成率、覆盖率、及时率等不用 ≤。",
                "Satisfaction and rates of completion, quality or coverage do not say at most."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("公务活动任务完成率 ≤100%", "Rate of completion ≤100%"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from value in context.TargetValues
        where value.Parsed is { IsPercentage: true, IsUpperBound: true } && TargetValues.IsShare(value)
        select Rule.At(
            value.Text.Source ?? value.Row.Source,
            $"「{value.Label}」指标值「{value.Text.Value}」只设上限，做得越差越达标",
            $"The target {value.Label} {value.Text.Value} is an upper bound, so doing worse meets it better");
}
