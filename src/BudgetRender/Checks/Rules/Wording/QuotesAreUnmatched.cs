using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class QuotesAreUnmatched
{
    public static CheckRule Rule { get; } = new(
        "BR2707",
        nameof(QuotesAreUnmatched),
        Severity.Warning,
        new("引号不成对", "Quotation marks do not match"),
        new RuleExplanation(
            new(
                "一段文字中 “ 与 ”、‘ 与 ’、《 与 》 成对出现。",
                "“ and ”, ‘ and ’, 《 and 》 come in pairs within a text."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("主要用于“公务用车购置费”和“公务用车运行费。", "An opening quotation mark without its closing one"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from place in context.Texts
        from pair in new[] { "“”", "‘’", "《》" }
        let problem = Pairs.Unmatched(place.Text, pair[0], pair[1])
        where problem is not null
        select Rule.At(
            place.Location,
            $"「{problem}」处引号 {pair} 不成对",
            $"The marks {pair} do not match at {problem}");
}
