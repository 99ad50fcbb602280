using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks.Rules.Arithmetic;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rows;

/// <summary>An item that is not there, by which the sums are short; the table beside may still have it.</summary>
internal static class MissingRows
{
    public static IEnumerable<RowFault> Of(CheckContext context)
    {
        foreach (var table in context.FindAll(SumGaps.CompleteTables))
        {
            var gaps = SumGaps.Of(table);
            if (gaps.Count == 0 || gaps.Values.Any(g => g < 0)) continue;
            var place = context.UnreadRow(table.Statement.Source);
            foreach (var row in Rows(context, table, gaps))
            {
                foreach (var at in Places(table))
                {
                    var corrected = table.Statement with { Rows = table.Statement.Rows.Insert(at, row) };
                    yield return new RowFault(table.Statement, corrected, place, place is null ? Report(table, row, gaps) : null) { Added = row };
                }
            }
        }
    }

    /// <summary>
    /// The row with what the sums are short of, to the unit only, for a sum is known no better than its items' rounding. An amount
    /// that is lost in that rounding is taken from the table beside.
    /// </summary>
    public static StatementRow WithAmounts(StatementRow row, Dictionary<string, decimal> gaps, StatementRow? beside)
    {
        var amounts = gaps.ToImmutableDictionary(g => g.Key, g => new Amount(g.Value, 0), StringComparer.Ordinal);
        var lost = beside?.Amounts.Where(a => !gaps.ContainsKey(a.Key) && a.Value.Value < 0.5m) ?? [];
        return row with { Amounts = amounts.AddRange(lost) };
    }

    public static LocalizedText Amounts(Dictionary<string, decimal> gaps) => new(
        string.Join("、", gaps.Select(g => $"{MeasureNames.Of(g.Key).Chinese} {Figures.Print(g.Value)}")),
        string.Join(", ", gaps.Select(g => $"{MeasureNames.Of(g.Key).English} {Figures.Print(g.Value)}")));

    /// <summary>The rows of the table beside that are missing here; else one that is known by its class alone, or by nothing.</summary>
    private static IEnumerable<StatementRow> Rows(CheckContext context, TableView table, Dictionary<string, decimal> gaps)
    {
        var known = SiblingTables.Of(context).Where(p => p.Table == table)
            .SelectMany(p => SiblingTables.Missing(p.Sibling, table))
            .Where(r => gaps.All(g => r.Amount(g.Key) is not { } amount || amount.Value >= g.Value - 0.5m))
            .ToList();
        foreach (var row in known) yield return WithAmounts(row with { Source = null }, gaps, table.Structure.HasPairs ? null : row);
        foreach (var (field, code) in Classes(table))
        {
            var texts = ImmutableDictionary<string, SourcedText>.Empty.Add(field, new SourcedText(code));
            yield return WithAmounts(new StatementRow(RowKind.Item, "item:" + code, texts, ImmutableDictionary<string, Amount>.Empty), gaps, null);
        }
    }

    private static IEnumerable<(string Field, string Code)> Classes(TableView table)
    {
        var field = Sums.FunctionalTables.Contains(table.Statement.Id) ? Fields.Code : Fields.EconomicCode;
        return table.Statement.Rows.Select(r => r.Text(field)).Where(c => c.Length >= 3).Select(c => c[..3]).Append("").Distinct().Select(c => (field, c));
    }

    /// <summary>Behind the last item, and behind the items of each group.</summary>
    private static IEnumerable<int> Places(TableView table) =>
        table.Structure.Units.Concat(table.Structure.Departments)
            .Where(g => g.Parts.Count > 0)
            .Select(g => g.Parts[^1] + 1)
            .Append(table.Structure.Leaves is [.., var last] ? last + 1 : table.Statement.Rows.Length)
            .Distinct();

    private static Diagnostic Report(TableView table, StatementRow row, Dictionary<string, decimal> gaps)
    {
        var (amounts, total) = (Amounts(gaps), table.Cell(table.Structure.Totals[0], gaps.Keys.First()));
        var name = row.Text(Fields.Name).Length + row.Text(Fields.EconomicName).Length == 0 ? "" : $"「{FigureNames.RowOf(row)}」";
        var title = StatementNames.Of(table.Statement.Id);
        return TotalRowIsNotSumOfItems.Rule.At(
            total.Location,
            $"{title.Chinese}合计比各项之和多 {amounts.Chinese}，像是漏了{name}一行",
            $"{title.English}: the total is larger than the items by {amounts.English}; a row {name} seems to be missing");
    }
}
