using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRender.Checks;

/// <summary>
/// Years in a sentence that should be the budget's: 2025年预算, 2025 年收入总计 in a budget of 2026. A year inside 《》, “” or 〔〕, in
/// a date, after 自, 截至, 与, 比 or 较, or of a plan's span says something else and is left alone.
/// </summary>
internal static partial class StaleYears
{
    public static IEnumerable<(int Year, string Quote)> In(string text, int budgetYear)
    {
        if (!text.Contains("20", StringComparison.Ordinal)) yield break;
        var open = Quoted().Replace(text, m => new string('□', m.Length));
        foreach (Match match in BudgetOfYear().Matches(open))
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            if (year != budgetYear) yield return (year, text.Substring(match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"《[^》]*》|〔[^〕]*〕|［[^］]*］|\[[^\]]*\]|“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\d与比较自至到和及同从截于－—-])(?<![与比较自至到同从截于]\s)(?<year>20\d\d)\s*年(?:度)?(?:部门)?(?:本)?(?:单位|部门)?\s*(?:预算|收入总计|支出总计|收入合计|支出合计|一般公共预算|政府性基金|“?□*三公|□+经费|公用经费|人员经费|项目支出|基本支出|政府采购|机关运行|安排|拟|计划|将)")]
    private static partial Regex BudgetOfYear();
}
