using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static partial class SatisfactionLacksPercent
{
    public static CheckRule Rule { get; } = new(
        "BR2405",
        nameof(SatisfactionLacksPercent),
        Severity.Warning,
        new("满意度没有百分号", "A satisfaction target without percent sign"),
        new RuleExplanation(
            new(
                "满意度指标值是百分数；只有一个数（如 90）时报告。",
                "A satisfaction target is a percentage; a bare number such as 90 is reported."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("企业满意度 90", "Satisfaction 90"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from value in context.TargetValues
        where value.IsSatisfaction && BareNumber().IsMatch(value.Text.Value)
        select Rule.At(
            value.Text.Source ?? value.Row.Source,
            $"满意度指标值「{value.Text.Value}」没有百分号",
            $"The satisfaction target {value.Text.Value} has no percent sign");

    [GeneratedRegex(@"^\s*[≥≤><]?\s*[1-9]\d(\.\d+)?\s*$|^\s*[≥≤><]?\s*100\s*$")]
    private static partial Regex BareNumber();
}
