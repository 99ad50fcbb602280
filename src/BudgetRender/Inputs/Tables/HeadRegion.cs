using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>The rows of a table's head, and for each column the path of heads from the top down.</summary>
internal sealed class HeadRegion
{
    private readonly Grid _grid;
    private readonly List<string>[] _rows;

    private HeadRegion(Grid grid, int first, int last)
    {
        _grid = grid;
        (First, Last) = (first, last);
        _rows = [.. Enumerable.Range(first, last - first + 1).Select(r => HeadTexts(grid, r))];
        Paths = BuildPaths();
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>Normalised heads by column, top first; empty where a column has no head.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paths { get; }

    /// <summary>The head of the layout's table, searched from a row on; null when the sheet has none.</summary>
    public static HeadRegion? Find(Grid grid, int from, TableLayout layout)
    {
        var heads = new LayoutHeads(layout);
        for (var row = from; row < Math.Min(from + 10, grid.Height); row++)
        {
            if (!heads.IsHeadRow(grid, row, atLeast: Math.Min(2, heads.LeafCount))) continue;
            var last = row;
            while (last - row + 1 < heads.Depth && heads.IsHeadRow(grid, last + 1, atLeast: 1)) last++;
            return new HeadRegion(grid, row, last);
        }
        return null;
    }

    /// <summary>Whether a row of the body repeats one of the head, as at the top of a further page.</summary>
    public bool IsRepeated(int row)
    {
        var texts = HeadTexts(_grid, row);
        if (!texts.Any(t => t.Length > 0)) return false;
        return _rows.Any(r => Enumerable.Range(0, Math.Max(r.Count, texts.Count)).All(i => At(r, i) == At(texts, i)));
    }

    private static string At(List<string> texts, int column) => column < texts.Count ? texts[column] : "";

    private static List<string> HeadTexts(Grid grid, int row)
    {
        var texts = new List<string>();
        foreach (var cell in grid.Row(row)) texts.Add(cell.IsBlank ? "" : LabelText.Normalize(cell.Text));
        return texts;
    }

    private List<IReadOnlyList<string>> BuildPaths()
    {
        var paths = new List<IReadOnlyList<string>>();
        for (var column = 0; column < _grid.Width; column++)
        {
            var path = new List<string>();
            for (var level = 0; level < _rows.Length; level++)
            {
                var head = At(_rows[level], column);
                if (head.Length == 0) head = Inherited(level, column, paths);
                if (head.Length > 0) path.Add(head);
            }
            paths.Add(path);
        }
        return paths;
    }

    /// <summary>
    /// The head to the left that reaches over this cell: by its merged range, or, where the merge was lost, when this
    /// column goes on below it and shares all heads above.
    /// </summary>
    private string Inherited(int level, int column, List<IReadOnlyList<string>> paths)
    {
        int row = First + level;
        foreach (var merge in _grid.Merges)
        {
            if (merge.FirstRow == row && merge.FirstColumn < column && column <= merge.LastColumn) return At(_rows[level], merge.FirstColumn);
        }
        if (column == 0 || !Enumerable.Range(level + 1, _rows.Length - level - 1).Any(l => At(_rows[l], column).Length > 0)) return "";
        int origin = column - 1;
        while (origin >= 0 && At(_rows[level], origin).Length == 0) origin--;
        if (origin < 0 || IsMerged(row, origin) || !SharesHeadsAbove(level, origin, column)) return "";
        return At(_rows[level], origin);
    }

    private bool IsMerged(int row, int column) => _grid.Merges.Any(m =>
        m.FirstRow <= row && row <= m.LastRow && m.FirstColumn <= column && column <= m.LastColumn);

    private bool SharesHeadsAbove(int level, int origin, int column)
    {
        for (var above = 0; above < level; above++)
        {
            for (var between = origin + 1; between <= column; between++)
            {
                if (At(_rows[above], between).Length > 0) return false;
            }
        }
        return true;
    }
}
