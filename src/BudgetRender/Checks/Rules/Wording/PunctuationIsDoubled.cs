using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class PunctuationIsDoubled
{
    public static CheckRule Rule { get; } = new(
        "BR2709",
        nameof(PunctuationIsDoubled),
        Severity.Warning,
        new("标点重复", "Punctuation is doubled"),
        new RuleExplanation(
            new("没有“。。”“，，”“。，”“：。”等重复或相撞的标点。", "No doubled or colliding marks such as 。。 or ：。"),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("保障机构正常运转。。", "保障机构正常运转。。"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts,
        Pattern(),
        found => new($"标点「{found}」重复或相撞", $"The punctuation {found} is doubled"));

    [GeneratedRegex(@"。。|，，|、、|；；|：：|，。|。，|；。|：。|、。|。；|，、|、，")]
    private static partial Regex Pattern();
}
