namespace BudgetRender.Layout.Tables;

/// <summary>
/// Cuts the rows that are higher than a page into slices of about one line, so that pages can end between them. Every
/// cell of such a row then spans its slices.
/// </summary>
/// <param name="Heights">Points for each slice; a row that fits a page is one slice.</param>
/// <param name="Starts">First slice of each row, and the number of all slices at the end.</param>
internal sealed record RowSlicer(double[] Heights, int[] Starts)
{
    public static RowSlicer Slice(double[] rows, double highest, double sliceHeight)
    {
        var heights = new List<double>(rows.Length);
        var starts = new int[rows.Length + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            starts[row] = heights.Count;
            var slices = rows[row] <= highest ? 1 : (int)Math.Ceiling(rows[row] / sliceHeight);
            for (var i = 0; i < slices; i++) heights.Add(rows[row] / slices);
        }

        starts[rows.Length] = heights.Count;
        return new RowSlicer([.. heights], starts);
    }

    /// <summary>Makes a cell count slices instead of rows.</summary>
    public void Renumber(CellBox cell) => (cell.Row, cell.RowEnd) = (Starts[cell.Row], Starts[cell.RowEnd]);
}
