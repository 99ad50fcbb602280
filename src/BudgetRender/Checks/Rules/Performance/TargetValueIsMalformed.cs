using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static partial class TargetValueIsMalformed
{
    public static CheckRule Rule { get; } = new(
        "BR2404",
        nameof(TargetValueIsMalformed),
        Severity.Warning,
        new("指标值写法错误", "A malformed target value"),
        new RuleExplanation(
            new(
                "指标值中没有 》、《、>=、重复的比较号或百分号，比较号后有数值。",
                "No 》, 《, >= or doubled signs in a value, and a number after a comparison sign."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("》99%", "》99%"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from value in context.TargetValues
        where Malformed().IsMatch(value.Text.Value)
        select Rule.At(
            value.Text.Source ?? value.Row.Source,
            $"指标值「{value.Text.Value}」写法有误",
            $"The target value {value.Text.Value} is malformed")
            .WithHint("比较号用 ≥、≤，百分号只写一个，如 ≥99%", "Write ≥ or ≤ and one percent sign, as in ≥99%.");

    [GeneratedRegex(@"^\s*[》《＞＜]|[<>]=|=[<>]|[≥≤]{2,}|[%％]{2,}|[≥≤<>＞＜]\s*$|^\s*[%％]\s*$|^\s*[≥≤]\s*[^\d\s.]")]
    private static partial Regex Malformed();
}
