using BudgetRender.Documents;

namespace BudgetRender.Layout.Tables;

/// <summary>Finds the height of each row of a table.</summary>
internal static class RowMeasurer
{
    /// <summary>
    /// The highest cell of one row decides; what a cell over several rows needs beyond that is shared out evenly.
    /// </summary>
    /// <param name="cells">In order of their first rows.</param>
    /// <returns>Points for each row.</returns>
    public static double[] Heights(IReadOnlyList<CellBox> cells, int rows, TableStyle style)
    {
        var heights = new double[rows];
        Array.Fill(heights, style.MinimumRowHeight);
        foreach (var cell in cells)
        {
            if (cell.RowEnd - cell.Row > 1) continue;
            var needed = cell.HeightOf(Math.Max(1, cell.Lines.Length), style.VerticalPadding);
            heights[cell.Row] = Math.Max(heights[cell.Row], needed);
        }

        foreach (var cell in cells)
        {
            if (cell.RowEnd - cell.Row > 1) Stretch(heights, cell, cell.HeightOf(cell.Lines.Length, style.VerticalPadding));
        }

        return heights;
    }

    private static void Stretch(double[] heights, CellBox cell, double needed)
    {
        var rows = heights.AsSpan(cell.Row, cell.RowEnd - cell.Row);
        var missing = needed;
        foreach (var height in rows)
        {
            missing -= height;
            if (missing <= 0) return;
        }

        foreach (ref var height in rows) height += missing / rows.Length;
    }
}
