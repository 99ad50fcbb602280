using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Facts;

/// <summary>What the three sheets beside the tables have in common: a name, an optional title, a head of a few words.</summary>
internal static class NamedSheets
{
    public static bool Is(Grid grid, string name) =>
        LabelText.Normalize(grid.Sheet) == name || (OnlyTextOfFirstRow(grid) is { } title && LabelText.Normalize(title) == name);

    /// <summary>The columns by their heads; without a head row they are the first columns in order.</summary>
    public static NamedColumns Columns(Grid grid, params ReadOnlySpan<string[]> heads)
    {
        for (var row = 0; row < Math.Min(4, grid.Height); row++)
        {
            var texts = new List<string>();
            foreach (var cell in grid.Row(row)) texts.Add(LabelText.Normalize(cell.Text));
            if (!heads[0].Any(texts.Contains) || !heads[1].Any(texts.Contains)) continue;
            var columns = new int[heads.Length];
            for (var i = 0; i < heads.Length; i++)
            {
                var names = heads[i];
                columns[i] = texts.FindIndex(t => names.Contains(t)) is >= 0 and var at ? at : grid.Width;
            }
            return new NamedColumns(columns, row + 1);
        }
        return new NamedColumns([.. Enumerable.Range(0, heads.Length)], OnlyTextOfFirstRow(grid) is null ? 0 : 1);
    }

    /// <summary>Text right of the sheet's columns would otherwise vanish unseen.</summary>
    public static void ReportStray(Grid grid, int row, int from, List<Diagnostic> findings)
    {
        for (var column = from; column < grid.Row(row).Length; column++)
        {
            if (!grid[row, column].IsBlank) findings.Add(FactFindings.TextOutsideColumns(grid.At(row, column), grid[row, column].Text));
        }
    }

    private static string? OnlyTextOfFirstRow(Grid grid)
    {
        var first = grid.FirstColumn(0);
        return first >= 0 && first == grid.Row(0).Length - 1 ? grid[0, first].Text : null;
    }
}

/// <summary>Where the columns of a named sheet stand, and its first row of content.</summary>
internal sealed record NamedColumns(int[] Columns, int FirstRow)
{
    public int this[int index] => Columns[index];
}
