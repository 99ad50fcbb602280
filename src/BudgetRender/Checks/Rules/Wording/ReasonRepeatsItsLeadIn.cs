using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class ReasonRepeatsItsLeadIn
{
    public static CheckRule Rule { get; } = new(
        "BR2714",
        nameof(ReasonRepeatsItsLeadIn),
        Severity.Warning,
        new("原因中重复了引导语", "A reason repeats its lead-in"),
        new RuleExplanation(
            new(
                "变动原因不以“主要原因是”开头，该引导语由模板给出。",
                "A reason does not begin with 主要原因是, which the template supplies."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("原因一栏填写“主要原因是：人员减少”", "The reason reads 主要原因是：人员减少"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts.Where(t => t.Origin == TextOrigin.Fact && t.Path.StartsWith("reason.", StringComparison.Ordinal)),
        Pattern(),
        found => new($"原因以「{found}」开头，与模板的引导语重复", $"The reason begins with {found}, which the template supplies"));

    [GeneratedRegex(@"^\s*(?:其)?(?:主要)?原因(?:是|为)?[:：]?")]
    private static partial Regex Pattern();
}
