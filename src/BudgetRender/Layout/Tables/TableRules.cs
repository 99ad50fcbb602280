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
        var half = width / 2;
        for (var row = 0; row <= part.Rows; row++)
        {
            var y = part.TopOfIndex(row);
            foreach (var (start, end) in Stretches(Columns, column => IsEdge(At(row - 1, column), At(row, column))))
                items.Add(new RuleItem(left + edges[start] - half, y, left + edges[end] + half, y, width, Artifact.Rule));
        }

        for (var column = 0; column <= Columns; column++)
        {
            var x = left + edges[column];
            foreach (var (start, end) in Stretches(part.Rows, row => IsEdge(At(row, column - 1), At(row, column))))
                items.Add(new RuleItem(x, part.TopOfIndex(start), x, part.TopOfIndex(end), width, Artifact.Rule));
        }
    }

    /// <summary>A place without a cell has rules all around.</summary>
    private static bool IsEdge(CellBox? before, CellBox? after) => before is null || !ReferenceEquals(before, after);

    private CellBox? At(int row, int column) =>
        row < 0 || column < 0 || row >= part.Rows || column >= Columns ? null : _cells[row, column];

    private static IEnumerable<(int Start, int End)> Stretches(int count, Func<int, bool> isEdge)
    {
        var start = -1;
        for (var i = 0; i <= count; i++)
        {
            var isDrawn = i < count && isEdge(i);
            if (isDrawn && start < 0) start = i;
            if (isDrawn || start < 0) continue;
            yield return (start, i);
            start = -1;
        }
    }
}
