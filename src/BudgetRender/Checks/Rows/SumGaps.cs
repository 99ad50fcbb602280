using BudgetRender.Budgets;

namespace BudgetRender.Checks.Rows;

/// <summary>What a table's total has more than its items, by measure; measures whose sum holds are left out.</summary>
internal static class SumGaps
{
    /// <summary>The tables that must list every item; projects may be withheld as secret.</summary>
    public static readonly string[] CompleteTables = [.. Sums.RowTables.Where(t => t != StatementIds.Projects)];

    public static Dictionary<string, decimal> Of(TableView table)
    {
        var gaps = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (table.Structure is not { Totals: [var total] }) return gaps;
        foreach (var measure in table.Measures)
        {
            Figure[] left = [table.Cell(total, measure)];
            Figure[] right = [.. table.Column(table.Structure.Leaves, measure)];
            var gap = left[0].Value - right.Sum(f => f.Value);
            if (RoundingTolerance.Of(left, right).Judge(gap) == Verdict.Broken) gaps.Add(measure, gap);
        }
        return gaps;
    }

    /// <summary>True where a row has just the amounts that are missing, or with the sign turned those that are too much.</summary>
    public static bool Fit(Dictionary<string, decimal> gaps, StatementRow row, int sign)
    {
        if (gaps.Count == 0) return false;
        // A small amount of the row may be lost in what rounding allows the sum of the column.
        return gaps.All(g => Near(row.Amount(g.Key)?.Value ?? 0, sign * g.Value))
            && row.Amounts.All(a => gaps.ContainsKey(a.Key) || Math.Abs(a.Value.Value) < 1);
    }

    public static bool Near(decimal a, decimal b) => Math.Abs(a - b) <= 0.5m;
}
