using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class SentenceIsCutOff
{
    public static CheckRule Rule { get; } = new(
        "BR2713",
        nameof(SentenceIsCutOff),
        Severity.Warning,
        new("句子没有写完", "A sentence is cut off"),
        new RuleExplanation(
            new(
                "文字不以逗号、顿号、冒号或“是”“因”“由于”等结尾，“主要原因是”之后有内容。",
                "A text does not end in a comma, colon or a word that wants more; something follows 主要原因是."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("主要原因是。", "主要原因是。"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts,
        Pattern(),
        found => new($"「{found}」处句子没有写完", $"The sentence is cut off at {found}"));

    [GeneratedRegex(@"(?:[，、,]|由于|因为|以及|原因是|原因为|主要是)\s*$|原因[是为]?[:：]?\s*[。；]|原因[是为]?[:：]\s*$")]
    private static partial Regex Pattern();
}
