using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// Finds the sheet's column of each leaf by its path of heads. Leaves and columns that cannot be told apart by heads
/// are paired by order, but only when there are as many of the one as of the other.
/// </summary>
internal static class ColumnBinder
{
    public static List<ColumnBinding> Bind(TableSheet sheet, HeadRegion head)
    {
        var leaves = LeafPath.Of(sheet.Layout).ToList();
        var columns = Enumerable.Range(0, head.Paths.Count).Where(c => head.Paths[c].Count > 0).ToList();
        var bindings = new List<ColumnBinding>();
        var reported = new HashSet<int>();
        for (var score = LeafPath.Exact; score > 0 && leaves.Count > 0; score = NextScore(leaves, columns, head, score))
        {
            BindAt(score, leaves, columns, head, bindings, sheet, reported);
        }
        ReportRest(sheet, head, leaves, columns, reported);
        return [.. bindings.OrderBy(b => b.Column)];
    }

    private static void BindAt(
        int score, List<LeafPath> leaves, List<int> columns, HeadRegion head, List<ColumnBinding> bindings, TableSheet sheet, HashSet<int> reported)
    {
        var candidates = leaves
            .Select(l => (Leaf: l, Columns: columns.Where(c => l.Score(head.Paths[c]) == score).ToList()))
            .Where(c => c.Columns.Count > 0)
            .GroupBy(c => string.Join(',', c.Columns))
            .ToList();
        foreach (var group in candidates)
        {
            var tied = group.Select(g => g.Leaf).ToList();
            var free = group.First().Columns.Where(columns.Contains).ToList();
            if (tied.Count != free.Count)
            {
                if (reported.Add(free.FirstOrDefault(-1)) && free.Count > 0) ReportAmbiguous(sheet, head, tied[0], free);
                reported.UnionWith(free);
                continue;
            }
            for (var i = 0; i < tied.Count; i++)
            {
                bindings.Add(new ColumnBinding(tied[i].Side, tied[i].Leaf, free[i]));
                leaves.Remove(tied[i]);
                columns.Remove(free[i]);
            }
        }
    }

    private static int NextScore(List<LeafPath> leaves, List<int> columns, HeadRegion head, int below) =>
        leaves.SelectMany(l => columns.Select(c => l.Score(head.Paths[c]))).Where(s => s < below).DefaultIfEmpty(0).Max();

    private static void ReportAmbiguous(TableSheet sheet, HeadRegion head, LeafPath leaf, List<int> columns) =>
        sheet.Findings.Add(SheetFindings.AmbiguousColumn(
            sheet.Grid.At(head.Last, columns[0]),
            leaf.Title,
            string.Join("、", columns.Select(c => CellName.Of(head.Last, c)))));

    private static void ReportRest(
        TableSheet sheet, HeadRegion head, List<LeafPath> leaves, List<int> columns, HashSet<int> reported)
    {
        foreach (var column in columns.Where(c => !reported.Contains(c)))
        {
            var title = string.Join("·", head.Paths[column]);
            sheet.Findings.Add(FirstContent(sheet.Grid, head.Last + 1, column) is null
                ? SheetFindings.UnknownEmptyColumn(sheet.Grid.At(head.Last, column), title)
                : SheetFindings.UnknownColumn(sheet.Grid.At(head.Last, column), title));
        }
        foreach (var leaf in leaves)
        {
            sheet.Findings.Add(SheetFindings.MissingColumn(sheet.Grid.At(head.Last, 0), leaf.Title));
        }
        for (var column = 0; column < head.Paths.Count; column++)
        {
            if (head.Paths[column].Count > 0) continue;
            if (FirstContent(sheet.Grid, head.Last + 1, column) is { } row)
            {
                sheet.Findings.Add(SheetFindings.ColumnWithoutHead(sheet.Grid.At(row, column), sheet.Grid[row, column].Text));
            }
        }
    }

    private static int? FirstContent(Grid grid, int from, int column)
    {
        for (var row = from; row < grid.Height; row++)
        {
            if (!grid[row, column].IsBlank) return row;
        }
        return null;
    }
}
