using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout.Lines;

namespace BudgetRender.Layout.Tables;

/// <summary>A cell with its lines and its place in the grid.</summary>
/// <param name="x">Left edge of the lines' measure, in points from the table's left edge.</param>
/// <param name="lineHeight">Points.</param>
internal sealed class CellBox(
    CellOrigin origin, ImmutableArray<SetLine> lines, double x, double lineHeight, int column, int columnEnd)
{
    public ImmutableArray<SetLine> Lines { get; } = lines;

    public double LineHeight { get; } = lineHeight;

    public int Column { get; } = column;

    public int ColumnEnd { get; } = columnEnd;

    /// <summary>First row: of the table until <see cref="RowSlicer"/> has run, then of <see cref="TableLayout.RowHeights"/>.</summary>
    public int Row { get; set; }

    /// <summary>The row after its last.</summary>
    public int RowEnd { get; set; }

    /// <summary>Lines already placed, on this page or on pages before.</summary>
    public int Placed { get; set; }

    public int Remaining => Lines.Length - Placed;

    /// <summary>Points from edge to edge that so many lines need.</summary>
    public double HeightOf(int lines, double padding) => (lines * LineHeight) + (2 * padding);

    /// <summary>
    /// Places the lines that fit between two edges. The rest waits for the cell's next page, unless this is its last.
    /// </summary>
    public void Place(List<PageItem> items, double left, double top, double bottom, double padding, bool isLastPart)
    {
        const double tolerance = 0.01;
        var room = bottom - top - (2 * padding) + tolerance;
        var fitting = isLastPart ? Remaining : Math.Min(Remaining, Math.Max(0, (int)(room / LineHeight)));
        PlaceLines(items, left, top, bottom, padding, Placed, fitting, instead: null);
        Placed += fitting;
    }

    /// <summary>Places the whole text once more, as the head of a further page.</summary>
    public void Repeat(List<PageItem> items, double left, double top, double bottom, double padding) =>
        PlaceLines(items, left, top, bottom, padding, 0, Lines.Length, Artifact.RepeatedHead);

    private void PlaceLines(
        List<PageItem> items, double left, double top, double bottom, double padding, int first, int count, Origin? instead)
    {
        var isMiddle = origin.Cell.VerticalAlignment == VerticalAlignment.Middle && first + count == Lines.Length;
        var y = isMiddle ? top + ((bottom - top - (count * LineHeight)) / 2) : top + padding;
        for (var i = first; i < first + count; i++, y += LineHeight) Lines[i].Place(items, left + x, y, LineHeight, instead);
    }
}
