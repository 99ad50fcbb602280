using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout.Lines;

namespace BudgetRender.Layout.Tables;

/// <summary>Sets the text of cells. A figure a little too wide is set smaller rather than broken.</summary>
/// <param name="edges">See <see cref="ColumnEdges"/>.</param>
internal sealed class CellSetter(DocumentStyle style, double[] edges, Typesetter typesetter)
{
    private const double SmallestScale = 0.8;

    /// <summary>Keeps a scaled figure from being broken by rounding.</summary>
    private const double Safety = 0.9999;

    private const double DefaultLineHeight = 1.3;

    public CellBox Set(CellOrigin origin)
    {
        var cell = origin.Cell;
        var text = style.Texts[cell.IsHeader ? TextRole.TableHead : TextRole.TableBody];
        var size = origin.Table.TextSize;
        var look = new TextLook(text.Font, size, text.Bold || cell.IsStrong, size);
        var end = Math.Min(cell.Column + cell.ColumnSpan, edges.Length - 1);
        var start = Math.Min(cell.Column, end - 1);
        var indent = cell.Alignment is HorizontalAlignment.Left or HorizontalAlignment.Justified ? cell.Indent * size : 0;
        var room = edges[end] - edges[start] - (2 * style.Table.CellPadding) - indent;
        var lineHeight = text.LineHeight > 0 ? text.LineHeight / text.Size * size : size * DefaultLineHeight;
        var x = edges[start] + style.Table.CellPadding + indent;
        return new CellBox(origin, Lines(origin, look, room), x, lineHeight, start, end);
    }

    private ImmutableArray<SetLine> Lines(CellOrigin origin, TextLook look, double room)
    {
        if (origin.Cell.Content is EmptyContent) return [];
        Begin(origin, look);
        var scale = room / typesetter.Width * Safety;
        if (scale is < 1 and >= SmallestScale && IsFigure(origin.Cell.Content))
            Begin(origin, look with { Size = look.Size * scale, Pitch = look.Pitch * scale });
        return typesetter.Break(new Measure(room, origin.Cell.Alignment));
    }

    private void Begin(CellOrigin origin, TextLook look)
    {
        typesetter.Begin(look);
        switch (origin.Cell.Content)
        {
            case FigureContent figure: typesetter.Add(figure.Figure.Printed, origin, isFigure: true); break;
            case TextContent text: typesetter.Add(text.Text, origin); break;
            default: throw new InvalidOperationException($"No text is defined for {origin.Cell.Content.GetType().Name}.");
        }
    }

    private static bool IsFigure(CellContent content) => content is FigureContent or TextContent { Text: [Figure] };
}
