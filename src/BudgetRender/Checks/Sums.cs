using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The relations that most tables have: rows that sum rows, and measures that sum measures.</summary>
internal static class Sums
{
    /// <summary>The measures of the tables by functional classification, which are alike.</summary>
    public static readonly string[] FunctionalTables =
        [StatementIds.Expenditure, StatementIds.General, StatementIds.Fund, StatementIds.Capital];

    public static readonly string[] RowTables =
    [
        .. FunctionalTables, StatementIds.Revenue, StatementIds.GeneralBasic, StatementIds.Economic, StatementIds.Projects,
    ];

    /// <summary>
    /// One row against the rows it sums, for every measure that the table states. Projects may be withheld as secret, so
    /// for them it is an error only that they exceed their sum.
    /// </summary>
    public static IEnumerable<Relation> OfRows(CheckRule rule, TableView table, int head, IReadOnlyList<int> parts)
    {
        foreach (var measure in table.Measures)
        {
            var (whole, addends) = (table.Cell(head, measure), table.Column(parts, measure));
            yield return addends[0].Row?.Kind == RowKind.Project && rule.Severity == Severity.Error
                ? new Relation(rule, addends, [whole], Comparison.AtMost)
                : new Relation(rule, [whole], addends);
        }
    }

    /// <summary>One measure against those it sums, in every row of the table that states an amount.</summary>
    public static IEnumerable<Relation> OfMeasure(CheckRule rule, TableView? table, params string[] measures)
    {
        if (table is null) yield break;
        var definitions = StatementMeasures.For(table.Statement.Id);
        foreach (var measure in measures)
        {
            var parts = definitions.StatedParts(measure, table.States);
            if (parts.IsEmpty || !table.States(measure)) continue;
            for (var row = 0; row < table.Statement.Rows.Length; row++)
            {
                if (table.Statement.Rows[row].Amounts.IsEmpty) continue;
                yield return new Relation(rule, [table.Cell(row, measure)], [.. parts.Select(p => table.Cell(row, p))]);
            }
        }
    }

    /// <summary>Two single cells that must agree; none when neither states an amount.</summary>
    public static IEnumerable<Relation> Same(CheckRule rule, Figure? left, Figure? right)
    {
        if (left is not null && right is not null && (left.Amount is not null || right.Amount is not null))
            yield return new Relation(rule, [left], [right]);
    }

    /// <summary>Left not above right; none when left states nothing.</summary>
    public static IEnumerable<Relation> AtMost(CheckRule rule, Figure? left, params Figure[] right)
    {
        if (left is { Amount: not null }) yield return new Relation(rule, [left], right, Comparison.AtMost);
    }
}
