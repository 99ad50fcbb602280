using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static partial class PublishDateIsNotInBudgetYear
{
    public static CheckRule Rule { get; } = new(
        "BR2521",
        nameof(PublishDateIsNotInBudgetYear),
        Severity.Warning,
        new("公开日期不在预算年度", "The date of publication is not in the budget year"),
        new RuleExplanation(
            new(
                "公开日期的年份是预算年度，或其上一年年末。",
                "The date of publication is in the budget year or late in the year before."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Disclosure,
            new("公开日期 2025年4月7日（预算年度 2026）", "Published 2025-04-07, budget of 2026"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Budget.Facts.Find("publish.date") is not { } fact || Date().Match(fact.Text) is not { Success: true } match) yield break;
        var year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var month = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 1;
        if (year == context.Budget.Year || (year == context.Budget.Year - 1 && month >= 11)) yield break;
        yield return Rule.At(
            fact.Source,
            $"公开日期「{fact.Text}」不在预算年度 {context.Budget.Year}",
            $"The date of publication {fact.Text} is not in the budget year {context.Budget.Year}");
    }

    [GeneratedRegex(@"(20\d\d)\s*[年./-]\s*(\d{1,2})?")]
    private static partial Regex Date();
}
