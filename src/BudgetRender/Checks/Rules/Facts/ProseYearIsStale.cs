using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ProseYearIsStale
{
    public static CheckRule Rule { get; } = new(
        "BR2519",
        nameof(ProseYearIsStale),
        Severity.Warning,
        new("文字中的年份不是预算年度", "A stale year in prose"),
        new RuleExplanation(
            new(
                "“2025年预算”“2025年收入总计”等与预算年度不符；法规和项目名称（书名号、文号内）、“截至…”“自…起”以及“比上年”的比较不计。",
                "A year that should be the budget's; years in titles of laws, document numbers, since- and until-dates and comparisons are legitimate."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Review,
            new("2025 年“三公”经费支出预算数（预算年度 2026）", "2025 budget in a budget of 2026"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from place in context.Texts
        from year in StaleYears.In(place.Text, context.Budget.Year)
        select Rule.At(
            place.Location,
            $"「{year.Quote}」中的 {year.Year} 年不是预算年度 {context.Budget.Year}",
            $"{year.Quote}: {year.Year} is not the budget year {context.Budget.Year}");
}
