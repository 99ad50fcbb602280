using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Composing.Tables;

/// <summary>Turns relative widths into points that fill the text width of a page.</summary>
internal static class ColumnWidths
{
    /// <summary>The width of the text block of pages turned this way, in points.</summary>
    public static double TextWidth(PageGeometry page, PageOrientation orientation) => orientation == PageOrientation.Portrait
        ? page.Width - page.Portrait.Left - page.Portrait.Right
        : page.Height - page.Landscape.Left - page.Landscape.Right;

    /// <summary>Widths in hundredths of a point; the last column takes what rounding leaves.</summary>
    public static ImmutableArray<TableColumn> Fill(IEnumerable<double> relative, double textWidth)
    {
        var shares = relative.ToArray();
        var sum = shares.Sum();
        var left = Math.Round(textWidth, 2);
        var columns = ImmutableArray.CreateBuilder<TableColumn>(shares.Length);
        for (var i = 0; i < shares.Length; i++)
        {
            var width = i == shares.Length - 1 ? Math.Round(left, 2) : Math.Round(textWidth * shares[i] / sum, 2);
            columns.Add(new TableColumn(width));
            left -= width;
        }

        return columns.MoveToImmutable();
    }
}
