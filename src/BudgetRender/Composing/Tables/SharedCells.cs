using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>Merges the cells of neighbouring rows in the columns that a layout marks as shared.</summary>
internal static class SharedCells
{
    /// <param name="rows">Rows with one cell in every column.</param>
    public static ImmutableArray<TableRow> Merge(ImmutableArray<TableRow> rows, LayoutColumn[] leaves)
    {
        var merged = rows.ToBuilder();
        for (var first = 0; first < rows.Length;)
        {
            var height = 1;
            while (first + height < rows.Length && Share(rows[first + height - 1], rows[first + height], leaves)) height++;
            if (height > 1) MergeRows(merged, first, height, leaves);
            first += height;
        }

        return merged.ToImmutable();
    }

    private static bool Share(TableRow above, TableRow below, LayoutColumn[] leaves)
    {
        if (above.Role != RowRole.Item || below.Role != RowRole.Item) return false;
        var differs = false;
        for (var i = 0; i < leaves.Length; i++)
        {
            if (leaves[i].Field is null) continue;
            var isSame = TextOf(above.Cells[i]) == TextOf(below.Cells[i]);
            if (leaves[i].SharesCells && (!isSame || TextOf(above.Cells[i]).Length == 0)) return false;
            differs |= !leaves[i].SharesCells && !isSame;
        }

        return differs;
    }

    private static void MergeRows(ImmutableArray<TableRow>.Builder rows, int first, int height, LayoutColumn[] leaves)
    {
        rows[first] = rows[first] with
        {
            Cells = [.. rows[first].Cells.Select((c, i) => leaves[i].SharesCells ? c with { RowSpan = height } : c)],
        };
        for (var row = first + 1; row < first + height; row++)
            rows[row] = rows[row] with { Cells = [.. rows[row].Cells.Where((_, i) => !leaves[i].SharesCells)] };
    }

    private static string TextOf(TableCell cell) => cell.Content is TextContent text ? InlineText.Of(text.Text) : "";
}
