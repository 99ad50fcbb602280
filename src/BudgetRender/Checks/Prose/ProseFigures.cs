using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRender.Checks;

/// <summary>
/// Finds amounts in sentences that stand right behind a name with one meaning: 收入总计 4540.68 万元. Amounts of another year,
/// of a part (其中…) behind an unknown name, and changes (增加 X 万元) are no such amounts.
/// </summary>
internal static partial class ProseFigures
{
    private static readonly string[] LongestFirst = [.. Phrases.All.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];

    public static IEnumerable<ProseFigure> Amounts(CheckContext context)
    {
        foreach (var place in context.Texts.Where(t => t.Origin != TextOrigin.Glossary))
        {
            if (!place.Text.Contains('元', StringComparison.Ordinal)) continue;
            foreach (Match match in Amount().Matches(place.Text))
            {
                if (Read(context, place, match) is { Meanings.Count: > 0 } figure) yield return figure;
            }
        }
    }

    private static ProseFigure? Read(CheckContext context, TextPlace place, Match match)
    {
        var before = Linking().Replace(place.Text[..match.Index], "").Replace(" ", "", StringComparison.Ordinal);
        before = before.Replace('(', '（').Replace(')', '）');
        var phrase = LongestFirst.FirstOrDefault(p => before.EndsWith(p, StringComparison.Ordinal));
        if (phrase is null || IsOfAnotherYear(before, phrase, context.Budget.Year)) return null;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var half = new decimal(5, 0, 0, false, (byte)((point < 0 ? 0 : digits.Length - point - 1) + 1));
        var unit = match.Groups["unit"].Value == "元" ? 10_000m : 1m;
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture) / unit;
        // A whole number is taken as exact: 85 万元 means 85.00.
        if (point < 0) half = 0.005m * unit;
        return new(place, phrase, phrase + " " + match.Value.Trim(), value, half / unit, [.. Phrases.All[phrase](context)]);
    }

    /// <summary>True when the clause names a year that is not the budget's, or says 上年.</summary>
    private static bool IsOfAnotherYear(string before, string phrase, int year)
    {
        var clause = before[..^phrase.Length];
        clause = clause[(clause.LastIndexOfAny(['，', '。', '；', ',', ';']) + 1)..];
        return clause.Contains("上年", StringComparison.Ordinal)
            || Year().Matches(clause).Any(m => m.Value != year.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<![\d.])(?<number>\d[\d,]{0,15}(\.\d{1,6})?)\s*(?<unit>万元|元)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"[\s：:]*(安排|共计|合计)?[为是]?[\s：:]*$")]
    private static partial Regex Linking();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year();
}
