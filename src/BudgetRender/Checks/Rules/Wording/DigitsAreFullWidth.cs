using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class DigitsAreFullWidth
{
    public static CheckRule Rule { get; } = new(
        "BR2710",
        nameof(DigitsAreFullWidth),
        Severity.Warning,
        new("数字用了全角", "Digits are full-width"),
        new RuleExplanation(
            new("数字和百分号用半角。", "Digits and percent signs are half-width."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("２０２６年、５０％", "２０２６年"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts,
        Pattern(),
        found => new($"数字「{found}」用了全角", $"The digits {found} are full-width"));

    [GeneratedRegex(@"[０-９]+[．.％]?")]
    private static partial Regex Pattern();
}
