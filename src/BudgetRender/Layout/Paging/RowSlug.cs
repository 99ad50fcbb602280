using BudgetRender.Layout.Tables;

namespace BudgetRender.Layout.Paging;

/// <summary>A row of a table's grid, or a slice of one that is higher than a page.</summary>
/// <param name="row">Index in the table's <see cref="TableLayout.RowHeights"/>.</param>
internal sealed class RowSlug(TableLayout table, int row) : Slug
{
    public TableLayout Table { get; } = table;

    public int Row { get; } = row;

    /// <summary>May grow when a page break splits a cell that spans rows.</summary>
    public override double Height => Table.RowHeights[Row];
}
