using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks.Rules.Classification;

namespace BudgetRender.Checks.Rows;

/// <summary>An item under a code that it has not in the table beside it: there its row seems missing, here it seems surplus.</summary>
internal static class MiscodedRows
{
    private static readonly string[] CodeFields = [Fields.Code, Fields.EconomicCode, Fields.GovernmentCode];

    public static IEnumerable<RowFault> Of(CheckContext context)
    {
        foreach (var (table, sibling) in SiblingTables.Of(context))
        {
            var headless = Headless(table);
            var beside = sibling.Structure.Leaves.Select(l => sibling.Statement.Rows[l]).DistinctBy(r => SiblingTables.Code(r.Key)).ToList();
            // A pair may stand in several rows, so that one with the right code may be there as well.
            var missing = table.Structure.HasPairs ? beside : beside.Where(r => !table.HasRow(r.Key)).ToList();
            foreach (var stranger in SiblingTables.Missing(table, sibling))
            {
                foreach (var right in missing.Where(r => IsNear(stranger, r)).OrderBy(r => NameOf(r) == NameOf(stranger) ? 0 : 1))
                    yield return Replaced(table.Statement, stranger, Recoded(stranger, right));
            }
            foreach (var stranger in headless)
            {
                foreach (var right in beside.Where(r => IsNear(stranger, r)).OrderBy(r => NameOf(r) == NameOf(stranger) ? 0 : 1))
                    yield return Replaced(table.Statement, stranger, Recoded(stranger, right)) with { Finding = CodeIsNotToTheItem.Report(stranger, CodeOf(stranger)) };
                var item = stranger with { Kind = RowKind.Item };
                yield return Replaced(table.Statement, stranger, item) with { Finding = CodeIsNotToTheItem.Report(stranger, CodeOf(stranger)) };
            }
        }
    }

    private static RowFault Replaced(Statement table, StatementRow stranger, StatementRow row) =>
        new(table, table with { Rows = table.Rows.Replace(stranger, row) }, stranger.Source, null) { Stranger = stranger, Added = row };

    private static string NameOf(StatementRow row) => TextForms.Plain(row.Text(Fields.Name) + row.Text(Fields.EconomicName));

    /// <summary>Rows of a class with just what the total misses: items whose code was cut off.</summary>
    private static List<StatementRow> Headless(TableView table)
    {
        if (table.Structure.Classes.Count == 0 || SumGaps.Of(table) is not { Count: > 0 } gaps) return [];
        return [.. table.Structure.Classes.Select(c => table.Statement.Rows[c]).Where(r => SumGaps.Fit(gaps, r, 1))];
    }

    /// <summary>Pairs that differ in one code, or codes of one class with the amounts of one item.</summary>
    private static bool IsNear(StatementRow a, StatementRow b)
    {
        var codes = CodeFields.Where(f => a.Text(f).Length > 0 && b.Text(f).Length > 0).Select(f => (Typed: a.Text(f), Right: b.Text(f))).ToList();
        var differing = codes.Where(c => c.Typed != c.Right).ToList();
        if (differing is not [var (typed, right)]) return false;
        if (codes.Count > 1) return true;
        return typed[..Math.Min(3, typed.Length)] == right[..3] && a.Amounts.Keys.Intersect(b.Amounts.Keys).All(m => SumGaps.Near(a.Amounts[m].Value, b.Amounts[m].Value));
    }

    private static StatementRow Recoded(StatementRow row, StatementRow known) => row with
    {
        Kind = RowKind.Item,
        Key = known.Key,
        Texts = row.Texts.SetItems(CodeFields.Where(known.Texts.ContainsKey).Select(f =>
            KeyValuePair.Create(f, new SourcedText(known.Text(f), row.Texts.GetValueOrDefault(f)?.Source ?? row.Source)))),
    };

    private static string CodeOf(StatementRow row) => CodeFields.First(row.Texts.ContainsKey);
}
