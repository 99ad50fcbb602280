using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static partial class PlaceholderIsLeft
{
    public static CheckRule Rule { get; } = new(
        "BR2705",
        nameof(PlaceholderIsLeft),
        Severity.Warning,
        new("占位符没有填写", "A placeholder is left"),
        new RuleExplanation(
            new(
                "没有 XX、××、____、【】、“此处填写”等占位符。",
                "No XX, ××, ____, 【】 or filling instructions are left."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("主要用于××等支出", "Used for ××"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) => TextPatterns.Find(
        Rule,
        context.Texts,
        Pattern(),
        found => new($"占位符「{found}」没有填写", $"The placeholder {found} is left"));

    [GeneratedRegex(@"(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[×✕╳＊Ｘ]{2,}|_{3,}|＿{2,}|【\s*】|\[\s*\]|[（(]\s*[）)]|此处填写|请填写|待补充|根据实际情况填写")]
    private static partial Regex Pattern();
}
