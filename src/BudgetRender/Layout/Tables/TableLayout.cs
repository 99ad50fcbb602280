using BudgetRender.Documents;
using BudgetRender.Layout.Lines;
using BudgetRender.Layout.Paging;

namespace BudgetRender.Layout.Tables;

/// <summary>
/// A table with its cells set and its rows measured, placed page by page from the first row to the last. Rows are
/// counted from the head's first on; one that is higher than a page counts as many.
/// </summary>
internal sealed class TableLayout
{
    /// <summary>A repeated head must leave room for so many lines.</summary>
    private const int FewestLines = 4;

    private readonly TableStyle _style;
    private readonly double[] _edges;
    private readonly List<CellBox> _cells;

    /// <summary>Index of the first cell that begins in a row or after it.</summary>
    private readonly int[] _firstCells;

    private readonly bool[] _mayStartPage;
    private readonly int _headRows;
    private readonly bool _repeatsHead;

    /// <summary>Cells over several rows that go on after the last placed row.</summary>
    private readonly List<CellBox> _open = [];

    private TableLayout(TableStyle style, double[] edges, List<CellBox> cells, RowSlicer slices, int headRows, bool repeatsHead)
    {
        _style = style;
        _edges = edges;
        _cells = cells;
        foreach (var cell in cells) slices.Renumber(cell);
        _headRows = slices.Starts[headRows];
        _repeatsHead = repeatsHead;
        RowHeights = slices.Heights;
        HeadHeight = RowHeights.AsSpan(0, _headRows).ToArray().Sum();
        _firstCells = FirstCells(_cells, RowHeights.Length);
        _mayStartPage = RowStarts(slices, headRows, repeatsHead);
    }

    /// <summary>Points for each row; those still to be placed may grow.</summary>
    public double[] RowHeights { get; }

    /// <summary>Points.</summary>
    public double HeadHeight { get; }

    public static TableLayout Of(
        Table table, DocumentStyle style, PageFrame frame, int section, Typesetter typesetter, LayoutFindings findings)
    {
        var edges = ColumnEdges.Of(table, frame.TextWidth, findings);
        var cells = TableGrid.Cells(table, section, new CellSetter(style, edges, typesetter));
        var heights = RowMeasurer.Heights(cells, table.Head.Length + table.Body.Length, style.Table);
        var head = heights.AsSpan(0, table.Head.Length).ToArray().Sum();
        var slice = cells.Count > 0 ? cells[0].LineHeight : frame.TextHeight;
        var repeatsHead = table.Head.Length > 0 && head + (FewestLines * slice) <= frame.TextHeight;
        if (table.Head.Length > 0 && !repeatsHead) findings.AddHighHead(table, head, frame.TextHeight);
        var highest = frame.TextHeight - (repeatsHead ? head : 0);
        var slices = RowSlicer.Slice(heights, highest, slice);
        return new TableLayout(style.Table, edges, cells, slices, table.Head.Length, repeatsHead);
    }

    /// <summary>Whether a page may begin with a row other than the first.</summary>
    public bool MayStartPage(int row) => _mayStartPage[row];

    /// <summary>Whether a page that begins with this row shows the head above it.</summary>
    public bool RepeatsHeadBefore(int row) => _repeatsHead && row >= _headRows;

    /// <summary>Places rows on one page, under the head where it is to be repeated.</summary>
    /// <returns>The lower edge of the last row.</returns>
    public double Place(List<PageItem> items, double left, double top, int from, int to)
    {
        var part = new TablePart(RowHeights, top, RepeatsHeadBefore(from) ? _headRows : 0, from, to);
        var grid = new TableRules(_edges, part);
        for (var i = 0; i < _firstCells[part.RepeatedRows]; i++)
        {
            _cells[i].Repeat(items, left, part.TopOf(_cells[i].Row), part.TopOf(_cells[i].RowEnd), _style.VerticalPadding);
            grid.Add(_cells[i]);
        }

        foreach (var cell in _open) PlaceCell(cell);
        for (var i = _firstCells[from]; i < _firstCells[to]; i++)
        {
            PlaceCell(_cells[i]);
            if (_cells[i].RowEnd > to) _open.Add(_cells[i]);
        }

        _open.RemoveAll(c => c.RowEnd <= to);
        grid.Draw(items, left, _style.RuleWidth);
        return part.Bottom;

        void PlaceCell(CellBox cell)
        {
            var (start, end) = (Math.Max(cell.Row, from), Math.Min(cell.RowEnd, to));
            var isLast = cell.RowEnd <= to;
            cell.Place(items, left, part.TopOf(start), part.TopOf(end), _style.VerticalPadding, isLast);
            grid.Add(cell);
        }
    }

    /// <summary>
    /// A page ends before a row. A cell that goes on there may have lines left for which its other rows are too low,
    /// as its padding is needed once more; its last row then grows.
    /// </summary>
    public void SplitBefore(int row)
    {
        foreach (var cell in _open)
        {
            if (cell.Remaining == 0) continue;
            var missing = cell.HeightOf(cell.Remaining, _style.VerticalPadding);
            for (var i = row; i < cell.RowEnd && missing > 0; i++) missing -= RowHeights[i];
            if (missing > 0) RowHeights[cell.RowEnd - 1] += missing;
        }
    }

    private static int[] FirstCells(List<CellBox> cells, int rows)
    {
        var firsts = new int[rows + 1];
        var next = 0;
        for (var row = 0; row <= rows; row++)
        {
            while (next < cells.Count && cells[next].Row < row) next++;
            firsts[row] = next;
        }

        return firsts;
    }

    /// <summary>Not within a repeated head, not between it and the first row, not one line away from a row's ends.</summary>
    private static bool[] RowStarts(RowSlicer slices, int headRows, bool repeatsHead)
    {
        var may = new bool[slices.Heights.Length];
        for (var row = 0; row < slices.Starts.Length - 1; row++)
        {
            var (start, end) = (slices.Starts[row], slices.Starts[row + 1]);
            for (var i = start; i < end; i++)
                may[i] = i == start ? row > headRows || !repeatsHead : i > start + 1 && i < end - 1;
        }

        return may;
    }
}
