using BudgetRender.Pdf.Objects;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Pdf;

/// <summary>
/// One page and what is drawn on it. The origin is the upper left corner, y grows downwards, lengths are points. All
/// drawing happens between a <see cref="Begin"/> or <see cref="BeginArtifact"/> and its <see cref="End"/>.
/// </summary>
public sealed class PdfPage
{
    private readonly PdfBuffer _content = new(8_192);
    private readonly List<StructureElement> _marked = [];
    private readonly List<PdfLink> _links = [];
    private int _font = -1;
    private double _size;
    private bool _inText;

    internal PdfPage(int index, double width, double height) => (Index, Width, Height) = (index, width, height);

    /// <summary>Zero-based.</summary>
    public int Index { get; }

    public double Width { get; }

    public double Height { get; }

    internal int Number { get; set; }

    internal ReadOnlySpan<byte> Content => _content.Written;

    /// <summary>The structure elements by marked-content identifier.</summary>
    internal IReadOnlyList<StructureElement> Marked => _marked;

    internal IReadOnlyList<PdfLink> Links => _links;

    internal HashSet<int> FontsUsed { get; } = [];

    /// <summary>What follows is part of this element.</summary>
    public void Begin(StructureElement element)
    {
        EndText();
        var identifier = _marked.Count;
        _marked.Add(element);
        element.AddContent(new MarkedContent(this, identifier));
        _content.Name(element.Role.ToString()).Write("<</MCID "u8).Integer(identifier).Write(">>BDC\n"u8);
    }

    /// <summary>What follows is no part of the text: rules, page numbers, repeated heads.</summary>
    /// <param name="isPagination">True for page numbers and repeated heads, false for rules and fills.</param>
    public void BeginArtifact(bool isPagination)
    {
        EndText();
        _content.Write(isPagination ? "/Artifact<</Type/Pagination>>BDC\n"u8 : "/Artifact<</Type/Layout>>BDC\n"u8);
    }

    public void End()
    {
        EndText();
        _content.Write("EMC\n"u8);
    }

    /// <summary>Shows glyphs from a point on the baseline.</summary>
    /// <param name="scale">Horizontal scale, 1 for none.</param>
    public void ShowText(PdfFont font, double size, double x, double y, ReadOnlySpan<PdfGlyph> glyphs, double scale = 1)
    {
        BeginText(font, size);
        if (scale != 1) _content.Real(scale * 100).Write(" Tz "u8);
        _content.Write("1 0 0 1 "u8).Real(x).Space().Real(Height - y).Write(" Tm ["u8);
        WriteGlyphs(font, size * scale, glyphs);
        _content.Write("]TJ\n"u8);
        if (scale != 1) _content.Write("100 Tz\n"u8);
    }

    /// <summary>Draws a straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, double width)
    {
        EndText();
        _content.Real(width).Write(" w "u8).Real(x1).Space().Real(Height - y1).Write(" m "u8)
            .Real(x2).Space().Real(Height - y2).Write(" l S\n"u8);
    }

    /// <summary>Fills a rectangle with a grey, 0 black to 1 white.</summary>
    public void Fill(double x, double y, double width, double height, double grey)
    {
        EndText();
        _content.Write("q "u8).Real(grey).Write(" g "u8).Real(x).Space().Real(Height - y - height).Space()
            .Real(width).Space().Real(height).Write(" re f Q\n"u8);
    }

    /// <summary>Makes an area lead to another place of the document.</summary>
    /// <param name="element">The Link element around the area's text.</param>
    /// <param name="description">Said in place of the area by assistive software (ISO 14289-1, 7.18.5).</param>
    public void Link(StructureElement element, double x, double y, double width, double height, PdfDestination target, string description)
    {
        var link = new PdfLink(x, Height - y - height, x + width, Height - y, target, description);
        _links.Add(link);
        element.AddLink(this, link);
    }

    internal void Close() => EndText();

    private void BeginText(PdfFont font, double size)
    {
        if (!_inText) _content.Write("BT\n"u8);
        if (!_inText || _font != font.Index || _size != size)
        {
            _content.Write("/F"u8).Integer(font.Index).Space().Real(size).Write(" Tf "u8);
            (_font, _size) = (font.Index, size);
            FontsUsed.Add(font.Index);
        }

        _inText = true;
    }

    private void EndText()
    {
        if (_inText) _content.Write("ET\n"u8);
        _inText = false;
    }

    private void WriteGlyphs(PdfFont font, double size, ReadOnlySpan<PdfGlyph> glyphs)
    {
        var open = false;
        foreach (var glyph in glyphs)
        {
            if (!open) _content.Write((byte)'<');
            open = true;
            _content.Hex(font.Subset.Use(glyph.Glyph, glyph.CodePoint));
            if (Math.Abs(glyph.Space) < 0.0005) continue;
            _content.Write((byte)'>').Real(-glyph.Space * 1000 / size);
            open = false;
        }

        if (open) _content.Write((byte)'>');
    }
}

/// <summary>A point of the document that links and bookmarks lead to; y in points from the page's top.</summary>
public sealed record PdfDestination(PdfPage Page, double Y);

/// <summary>A link's area in PDF coordinates (origin lower left) and its target.</summary>
internal sealed record PdfLink(double Left, double Bottom, double Right, double Top, PdfDestination Target, string Description)
{
    public int ObjectNumber { get; set; }

    public int StructureParent { get; set; }
}

/// <summary>A bookmark.</summary>
public sealed record OutlineItem(string Title, PdfDestination Target)
{
    public List<OutlineItem> Children { get; } = [];
}
