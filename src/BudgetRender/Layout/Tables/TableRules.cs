namespace BudgetRender.Layout.Tables;

/// <summary>
/// The rules of a table's part on one page: a line wherever two neighbours are different cells, each drawn once and as
/// long as it runs.
/// </summary>
/// <param name="edges">See <see cref="ColumnEdges"/>.</param>
internal sealed class TableRules(double[] edges, TablePart part)
{
    private readonly CellBox?[,] _cells = new CellBox?[part.Rows, edges.Length - 1];

    private int Columns => edges.Length - 1;

    public void Add(CellBox cell)
    {
        var end = part.IndexOf(cell.RowEnd);
        for (var row = part.IndexOf(cell.Row); row < end; row++)
        {
            for (var column = cell.Column; column < cell.ColumnEnd; column++) _cells[row, column] = cell;
        }
    }

    public void Draw(List<PageItem> items, double left, double width)
    {
        for (var row = 0; row <= part.Rows; row++) DrawAcross(items, row, left, width);
        for (var column = 0; column <= Columns; column++) DrawDown(items, column, left, width);
    }

    /// <summary>Rules at a row's upper edge; half a width longer at either end, for full corners.</summary>
    private void DrawAcross(List<PageItem> items, int row, double left, double width)
    {
        var (y, half) = (part.TopOfIndex(row), width / 2);
        for (int start = 0, end; start < Columns; start = end)
        {
            var isEdge = IsEdge(At(row - 1, start), At(row, start));
            for (end = start + 1; end < Columns && IsEdge(At(row - 1, end), At(row, end)) == isEdge;) end++;
            if (!isEdge) continue;
            items.Add(new RuleItem(left + edges[start] - half, y, left + edges[end] + half, y, width, Artifact.Rule));
        }
    }

    /// <summary>Rules at a column's left edge.</summary>
    private void DrawDown(List<PageItem> items, int column, double left, double width)
    {
        var x = left + edges[column];
        for (int start = 0, end; start < part.Rows; start = end)
        {
            var isEdge = IsEdge(At(start, column - 1), At(start, column));
            for (end = start + 1; end < part.Rows && IsEdge(At(end, column - 1), At(end, column)) == isEdge;) end++;
            if (isEdge) items.Add(new RuleItem(x, part.TopOfIndex(start), x, part.TopOfIndex(end), width, Artifact.Rule));
        }
    }

    /// <summary>A place without a cell has rules all around.</summary>
    private static bool IsEdge(CellBox? before, CellBox? after) => before is null || !ReferenceEquals(before, after);

    private CellBox? At(int row, int column) =>
        row < 0 || column < 0 || row >= part.Rows || column >= Columns ? null : _cells[row, column];
}
