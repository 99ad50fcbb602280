using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class BracketsAreUnmatched
{
    public static CheckRule Rule { get; } = new(
        "BR2708",
        nameof(BracketsAreUnmatched),
        Severity.Warning,
        new("括号不成对", "Brackets do not match"),
        new RuleExplanation(
            new(
                "一段文字中圆括号（全角半角不分）、方括号成对出现；段首的“一）”不计。",
                "Round brackets of either width and square brackets come in pairs within a text."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("公务用车运行维护费（含租用费", "An opening bracket without its closing one"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from place in context.Texts
        let plain = place.Text.Replace('(', '（').Replace(')', '）')
        from pair in new[] { "（）", "【】", "〔〕" }
        let problem = Pairs.Unmatched(plain, pair[0], pair[1])
        where problem is not null
        select Rule.At(
            place.Location,
            $"「{problem}」处括号 {pair} 不成对",
            $"The brackets {pair} do not match at {problem}");
}
