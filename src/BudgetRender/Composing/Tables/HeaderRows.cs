using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>Lays the header tree of a layout out as rows of a grid.</summary>
internal static class HeaderRows
{
    public static ImmutableArray<TableRow> Of(ImmutableArray<LayoutSide> sides)
    {
        var hasSideHeads = sides.Any(s => s.Head.Length > 0);
        var depth = sides.Max(s => s.Columns.Max(Depth)) + (hasSideHeads ? 1 : 0);
        var rows = Enumerable.Range(0, depth).Select(_ => new List<TableCell>()).ToArray();
        var column = 0;
        foreach (var side in sides)
        {
            var width = side.Columns.Sum(c => c.Leaves.Count());
            if (hasSideHeads) rows[0].Add(Cell(side.Head, column, width, 1));
            var left = column;
            foreach (var head in side.Columns) left = Place(head, left, hasSideHeads ? 1 : 0, rows);
            column += width;
        }

        return [.. rows.Select(r => new TableRow(RowRole.Header, [.. r]))];
    }

    /// <summary>Places a column's head and those below it; returns the first grid column to its right.</summary>
    private static int Place(LayoutColumn head, int column, int row, List<TableCell>[] rows)
    {
        var width = head.Leaves.Count();
        var reachesDown = head.IsLeaf || head.Columns.All(IsBlankLeaf);
        rows[row].Add(Cell(head.Head, column, width, reachesDown ? rows.Length - row : 1));
        if (!reachesDown)
        {
            var left = column;
            foreach (var child in head.Columns) left = Place(child, left, row + 1, rows);
        }

        return column + width;
    }

    private static bool IsBlankLeaf(LayoutColumn column) => column.IsLeaf && column.Head.Length == 0;

    private static int Depth(LayoutColumn column) =>
        column.IsLeaf || column.Columns.All(IsBlankLeaf) ? 1 : 1 + column.Columns.Max(Depth);

    private static TableCell Cell(string head, int column, int width, int height) =>
        new(column, width, height, Cells.Text(head), HorizontalAlignment.Center, IsHeader: true);
}
