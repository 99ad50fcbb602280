using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class ChoiceIsLeftStanding
{
    public static CheckRule Rule { get; } = new(
        "BR2704",
        nameof(ChoiceIsLeftStanding),
        Severity.Warning,
        new("两个选项都留着", "Both branches of a choice are left standing"),
        new RuleExplanation(
            new("没有“增减少”“增加（减少）”“增长/下降”等未作选择的写法。", "No choice is left open, such as 增加（减少）."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("收入增减少 25.55 万元", "收入增减少 25.55 万元"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts,
        Pattern(),
        found => new($"「{found}」没有作出选择", $"{found}: the choice is left open"));

    [GeneratedRegex(@"增减少|增加减少|增长减少|增长下降|增加\s*[（(/]\s*减少|减少\s*[（(/]\s*增加|增长\s*[（(/]\s*下降|下降\s*[（(/]\s*增长|[（(]\s*或\s*(?:减少|下降|增加|增长)\s*[)）]|增[（(]减[)）]")]
    private static partial Regex Pattern();
}
