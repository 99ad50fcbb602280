using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>Finds “X 万元，占 p%” and “增加 X 万元，增长 p%”, where the amount is one the tables know.</summary>
internal static partial class ProseShares
{
    public static IEnumerable<ProseShare> Of(CheckContext context)
    {
        var places = context.Texts.Where(t => t.Origin != TextOrigin.Glossary && t.Text.AsSpan().ContainsAny('%', '％'));
        foreach (var place in places)
        {
            foreach (Match match in Part().Matches(place.Text)) yield return Read(place, match, Bases(context, Number(match)));
            foreach (Match match in Growth().Matches(place.Text)) yield return Read(place, match, Rates(context, Number(match)));
        }
    }

    private static decimal Number(Match match) =>
        decimal.Parse(match.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static ProseShare Read(TextPlace place, Match match, IEnumerable<decimal> possible)
    {
        var text = match.Groups["share"].Value;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new(
            place,
            match.Value.Trim(),
            decimal.Parse(text, CultureInfo.InvariantCulture),
            point < 0 ? 0 : text.Length - point - 1,
            text,
            [.. possible]);
    }

    /// <summary>Shares of an amount in the totals of the tables; none where the amount is no cell of them.</summary>
    private static IEnumerable<decimal> Bases(CheckContext context, decimal amount)
    {
        var totals = new List<decimal>();
        foreach (var (id, measures) in Totals)
        {
            if (context.Find(id) is { } table) totals.AddRange(measures.Select(m => table.Cell("total", m).Value).Where(v => v > 0));
        }
        if (!IsKnown(context, amount)) return [];
        return totals.Append(Procurement.Parts(context).Sum(p => p.Value)).Where(t => t >= amount && t > 0).Distinct().Select(t => amount / t * 100);
    }

    private static readonly (string Id, string[] Measures)[] Totals =
    [
        (StatementIds.Expenditure, ["total", "basic.total", "project.total"]),
        (StatementIds.General, ["total", "basic.total", "project.total"]),
        (StatementIds.GeneralBasic, ["total"]),
        (StatementIds.Revenue, ["total"]),
        (StatementIds.ThreePublic, ["total"]),
    ];

    private static bool IsKnown(CheckContext context, decimal amount) =>
        amount > 0 && (context.Tables.Any(t => t.Statement.Rows.Any(r => r.Kind is RowKind.Total && r.Amounts.Values.Any(a => a.Value == amount)))
            || context.Find(StatementIds.Balance)?.Statement.Rows.Any(r => r.Amount("amount")?.Value == amount) == true);

    private static IEnumerable<decimal> Rates(CheckContext context, decimal amount) =>
        from change in YearChanges.Of(context)
        where change.Prior.Value > 0 && amount != 0 && Math.Abs(Math.Abs(change.Change) - amount) <= change.Prior.HalfUnit + change.Current.HalfUnit
        select Math.Abs(change.Change) / change.Prior.Value * 100;

    [GeneratedRegex(@"(?<![\d.])(?<amount>\d[\d,]{0,15}(\.\d{1,6})?)\s*万元\s*[，,、（(]?\s*占[^\d，。；%％]{0,16}?(?<share>\d{1,3}(\.\d{1,6})?)\s*[%％]")]
    private static partial Regex Part();

    [GeneratedRegex(@"(增加|减少|增长|下降|降低)\s*(?<amount>\d[\d,]{0,15}(\.\d{1,6})?)\s*万元\s*[，,、（(]?\s*(增加|减少|增长|下降|降低|增幅|降幅)[为约]?\s*(?<share>\d{1,4}(\.\d{1,6})?)\s*[%％]")]
    private static partial Regex Growth();
}
