using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>
/// The body of a table with 收入 and 支出 beside each other: the rows of both lists from the top, filled up with blanks, and
/// the sums of both on the last lines.
/// </summary>
internal static class TwoSidedBody
{
    public static ImmutableArray<TableRow> Of(TableLayout layout, Statement? statement)
    {
        var top = layout.Sides.Max(s => s.Rows.Count(r => !r.AtBottom));
        var bottom = layout.Sides.Max(s => s.Rows.Count(r => r.AtBottom));
        var rows = Enumerable.Range(0, top + bottom).Select(_ => new List<TableCell>()).ToArray();
        var isTotal = new bool[rows.Length];
        var left = 0;
        foreach (var side in layout.Sides)
        {
            var leaves = side.Columns.SelectMany(c => c.Leaves).ToArray();
            var placed = Place(side, top, bottom);
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i].AddRange(SideCells(side, leaves, left, placed, i, layout, statement));
                isTotal[i] |= placed[i]?.IsTotal == true;
            }

            left += leaves.Length;
        }

        return [.. rows.Select((cells, i) => new TableRow(isTotal[i] ? RowRole.Total : RowRole.Item, [.. cells]))];
    }

    /// <summary>The side's rows by line; null on the blank lines of the shorter side.</summary>
    private static LayoutRow?[] Place(LayoutSide side, int top, int bottom)
    {
        var placed = new LayoutRow?[top + bottom];
        var upper = side.Rows.Where(r => !r.AtBottom).ToArray();
        var lower = side.Rows.Where(r => r.AtBottom).ToArray();
        upper.CopyTo(placed, 0);
        lower.CopyTo(placed, top + bottom - lower.Length);
        return placed;
    }

    private static IEnumerable<TableCell> SideCells(
        LayoutSide side, LayoutColumn[] leaves, int left, LayoutRow?[] placed, int line, TableLayout layout, Statement? statement)
    {
        var row = placed[line];
        var source = row is null ? null : statement?.Row($"{side.Key}.{row.Key}");
        for (var i = 0; i < leaves.Length; i++)
        {
            var leaf = leaves[i];
            if (leaf.Field == LayoutVocabulary.Group)
            {
                if (row is not null && row.Group is null) continue;
                if (GroupCell(placed, line, left + i) is { } group) yield return group;
            }
            else if (row is null)
            {
                yield return Cells.Blank(left + i);
            }
            else if (leaf.Measure is { } measure)
            {
                yield return new TableCell(left + i, 1, 1, Cells.Figure(source?.Amount(measure), layout), leaf.Alignment);
            }
            else
            {
                yield return LabelCell(leaves, i, left, row);
            }
        }
    }

    /// <summary>The label; without a group it reaches over the group column on its left.</summary>
    private static TableCell LabelCell(LayoutColumn[] leaves, int index, int left, LayoutRow row)
    {
        var reachesLeft = index > 0 && leaves[index - 1].Field == LayoutVocabulary.Group && row.Group is null;
        var alignment = row.IsTotal && row.AtBottom ? HorizontalAlignment.Center : leaves[index].Alignment;
        return new TableCell(
            left + index - (reachesLeft ? 1 : 0), reachesLeft ? 2 : 1, 1, Cells.Text(row.Label), alignment, Indent: row.Indent);
    }

    /// <summary>The group's label over all its lines, on the first of them; null on the others.</summary>
    private static TableCell? GroupCell(LayoutRow?[] placed, int line, int column)
    {
        if (placed[line]?.Group is not { } group) return Cells.Blank(column);
        if (line > 0 && placed[line - 1]?.Group == group) return null;
        var height = placed.Skip(line).TakeWhile(r => r?.Group == group).Count();
        return new TableCell(column, 1, height, Cells.Text(group), HorizontalAlignment.Center);
    }
}
