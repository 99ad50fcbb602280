using BudgetRender.Documents;
using BudgetRender.Layout.Lines;

namespace BudgetRender.Layout.Paging;

/// <summary>A line of text outside tables.</summary>
/// <param name="indent">Points from the text block's left edge to the line's measure.</param>
internal sealed class LineSlug(SetLine line, double height, double indent = 0) : Slug
{
    public SetLine Line { get; } = line;

    public override double Height { get; } = height;

    public double Indent { get; } = indent;

    /// <summary>The heading whose first line this is.</summary>
    public Heading? Heading { get; init; }

    /// <summary>The contents entry whose last line this is; dots and a page number go to its right.</summary>
    public ContentsOrigin? Entry { get; init; }

    /// <summary>A further line in the same place: the unit at the right of a table's caption.</summary>
    public SetLine? Beside { get; init; }

    public void Place(List<PageItem> items, double left, double top)
    {
        Line.Place(items, left + Indent, top, Height);
        Beside?.Place(items, left + Indent, top, Height);
    }
}
