using BudgetRender.Documents;

namespace BudgetRender.Writers.Xlsx;

/// <summary>
/// Widths and heights in Excel's measures, computed from the table's own: measuring text would need the fonts.
/// </summary>
internal static class ColumnWidths
{
    private const double PixelsPerPoint = 96.0 / 72;

    /// <summary>Excel counts widths in digits of its standard font, with five pixels between columns.</summary>
    private const double PixelsPerDigit = 7;
    private const double PixelsBetween = 5;
    private const int UnitsPerDigit = 256;
    private const int Widest = 255 * UnitsPerDigit;

    public static int Units(TableColumn column)
    {
        var digits = ((column.Width * PixelsPerPoint) - PixelsBetween) / PixelsPerDigit;
        return Math.Clamp((int)(digits * UnitsPerDigit), UnitsPerDigit, Widest);
    }

    /// <summary>Points for a row: its tallest cell, counted in full-width and half-width characters.</summary>
    public static double Height(TableRow row, Table table, DocumentStyle style)
    {
        var lines = row.Cells.Where(c => c.RowSpan == 1).Select(c => Lines(c, table, style.Table)).DefaultIfEmpty(1).Max();
        var text = lines * LineHeights.Of(style.Texts[TextRole.TableBody], table.TextSize);
        return Math.Max(style.Table.MinimumRowHeight, text + (2 * style.Table.VerticalPadding));
    }

    private static int Lines(TableCell cell, Table table, TableStyle style)
    {
        if (cell.Content is not TextContent content) return 1;
        var width = -2 * style.CellPadding - (cell.Indent * table.TextSize);
        for (var i = 0; i < cell.ColumnSpan; i++) width += table.Columns[cell.Column + i].Width;
        var perLine = Math.Max(1, width / table.TextSize);
        return PlainText.Of(content.Text, '\n').Split('\n')
            .Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(c => c < '\u2E80' ? 0.5 : 1) / perLine)));
    }
}
