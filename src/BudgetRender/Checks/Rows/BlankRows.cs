using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks.Rules.Arithmetic;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rows;

/// <summary>An item whose figures were left blank, by which the sums are short.</summary>
internal static class BlankRows
{
    public static IEnumerable<RowFault> Of(CheckContext context) =>
        from table in context.FindAll(SumGaps.CompleteTables)
        where table.Structure.Leaves.Any(l => table.Statement.Rows[l].Amounts.IsEmpty)
        let gaps = SumGaps.Of(table)
        where gaps.Count > 0 && gaps.Values.All(g => g > 0)
        from leaf in table.Structure.Leaves
        let row = table.Statement.Rows[leaf]
        where row.Amounts.IsEmpty
        let filled = MissingRows.WithAmounts(row, gaps, Beside(context, table)?.Statement.Row(row.Key))
        select new RowFault(
            table.Statement,
            table.Statement with { Rows = table.Statement.Rows.SetItem(leaf, filled) },
            row.Source,
            Report(table, leaf, gaps))
        {
            Added = filled,
        };

    /// <summary>The table with the same amounts in its rows; pairs of economic codes have one with larger ones only.</summary>
    private static TableView? Beside(CheckContext context, TableView table) =>
        table.Structure.HasPairs ? null : SiblingTables.Of(context).FirstOrDefault(p => p.Table == table).Sibling;

    private static Diagnostic Report(TableView table, int leaf, Dictionary<string, decimal> gaps)
    {
        var name = FigureNames.RowOf(table.Statement.Rows[leaf]);
        var amounts = MissingRows.Amounts(gaps);
        return TotalRowIsNotSumOfItems.Rule.At(
            table.Cell(leaf, gaps.Keys.First()).Location,
            $"{StatementNames.Of(table.Statement.Id).Chinese}「{name}」一行没有金额，合计比各项之和多 {amounts.Chinese}",
            $"{StatementNames.Of(table.Statement.Id).English}: the row {name} has no amounts, and the total is larger than the items by {amounts.English}");
    }
}
