using System.Text.RegularExpressions;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class NumberIsTypedByHand
{
    public static CheckRule Rule { get; } = new(
        "BR2706",
        nameof(NumberIsTypedByHand),
        Severity.Warning,
        new("手工输入了序号", "A number is typed by hand"),
        new RuleExplanation(
            new(
                "职责、单位等条目不带（一）、1.、①等序号，序号由程序统一生成。",
                "Duties and units carry no numbers of their own; the program numbers them."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("（二）组织起草公文", "（二）组织起草公文"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts.Where(t => t is { Origin: TextOrigin.Prose, Path: ProseTopics.Duties or ProseTopics.Units }),
        Pattern(),
        found => new($"条目以手工序号「{found}」开头，序号会重复", $"The item begins with the hand-typed number {found}; it would be numbered twice"));

    [GeneratedRegex(@"^\s*(?:[（(][一二三四五六七八九十\d]{1,4}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.、．](?!\d)|[①-⑳])")]
    private static partial Regex Pattern();
}
