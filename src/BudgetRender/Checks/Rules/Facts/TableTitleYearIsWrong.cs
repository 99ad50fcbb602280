using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static partial class TableTitleYearIsWrong
{
    public static CheckRule Rule { get; } = new(
        "BR2520",
        nameof(TableTitleYearIsWrong),
        Severity.Warning,
        new("表格标题的年份不是预算年度", "A table's title bears another year"),
        new RuleExplanation(
            new("读入的表格标题如带年份，应为预算年度。", "A year in a table's title is the budget year."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Review,
            new("“2025年项目支出表”（预算年度 2026）", "A title of 2025 in a budget of 2026"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from statement in context.Budget.Statements
        let match = LeadingYear().Match(statement.Title)
        where match.Success && match.Value != context.Budget.Year.ToString(CultureInfo.InvariantCulture)
        select Rule.At(
            statement.Source,
            $"标题「{statement.Title.ReplaceLineEndings(" ")}」的年份不是预算年度 {context.Budget.Year}",
            $"The title {statement.Title.ReplaceLineEndings(" ")} does not bear the budget year {context.Budget.Year}");

    [GeneratedRegex(@"(?<!\d)20\d\d(?=\s*年|\s*）|\s*\)\s*年?)")]
    private static partial Regex LeadingYear();
}
