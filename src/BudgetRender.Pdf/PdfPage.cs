using System.Runtime.InteropServices;
using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Objects;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Pdf;

/// <summary>
/// One page and what is drawn on it. The origin is the upper left corner, y grows downwards, lengths are points. All
/// drawing happens between a <see cref="Begin"/> or <see cref="BeginArtifact(ArtifactKind)"/> and its <see cref="End"/>;
/// anything else throws an <see cref="InvalidOperationException"/>, since it would be lost to who cannot see the page.
/// </summary>
public sealed class PdfPage
{
    private readonly PageContent _content = new();
    private readonly List<StructureElement> _marked = [];
    private readonly List<PdfLink> _links = [];

    internal PdfPage(int index, double width, double height) => (Index, Width, Height) = (index, width, height);

    /// <summary>Zero-based.</summary>
    public int Index { get; }

    public double Width { get; }

    public double Height { get; }

    internal int Number { get; set; }

    /// <summary>The structure elements by marked-content identifier.</summary>
    internal IReadOnlyList<StructureElement> Marked => _marked;

    internal IReadOnlyList<PdfLink> Links => _links;

    internal SortedSet<int> FontsUsed => _content.FontsUsed;

    /// <summary>What follows is part of this element. An element may go on at other places and pages.</summary>
    public void Begin(StructureElement element)
    {
        var identifier = _marked.Count;
        _content.Open(element.Role, identifier);
        _marked.Add(element);
        element.AddContent(new MarkedContent(this, identifier));
    }

    /// <summary>What follows is no part of the text: rules, page numbers, repeated heads.</summary>
    public void BeginArtifact(ArtifactKind kind) => _content.Open(kind);

    /// <param name="isPagination">True for page numbers and repeated heads, false for rules and fills.</param>
    public void BeginArtifact(bool isPagination) => BeginArtifact(isPagination ? ArtifactKind.Pagination : ArtifactKind.Layout);

    public void End() => _content.Close();

    /// <summary>Shows glyphs from a point on the baseline.</summary>
    /// <param name="scale">Horizontal scale, 1 for none; the glyphs' extra space is not scaled.</param>
    /// <param name="outline">Points of line drawn around the glyphs to make a bold of them, 0 for none.</param>
    /// <exception cref="FontFileException">One of the glyphs is 0, the "not defined" glyph, which PDF/A forbids to show.</exception>
    public void ShowText(
        PdfFont font,
        double size,
        double x,
        double y,
        ReadOnlySpan<PdfGlyph> glyphs,
        double scale = 1,
        double outline = 0,
        PdfColor color = default) =>
        _content.ShowText(font, size, x, Height - y, glyphs, scale, outline, color);

    /// <summary>Shows a text from a point on the baseline with the font's own advances.</summary>
    /// <exception cref="FontFileException">The font lacks one of the characters.</exception>
    public void ShowText(PdfFont font, double size, double x, double y, string text, PdfColor color = default)
    {
        var glyphs = new List<PdfGlyph>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            glyphs.Add(new PdfGlyph(font.Font.GlyphOf(rune.Value), rune.Value, 0));
        ShowText(font, size, x, y, CollectionsMarshal.AsSpan(glyphs), color: color);
    }

    /// <summary>Draws a straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, double width, PdfColor color = default) =>
        _content.Line(x1, Height - y1, x2, Height - y2, width, color);

    /// <summary>Fills a rectangle with a grey, 0 black to 1 white.</summary>
    public void Fill(double x, double y, double width, double height, double grey) =>
        Fill(x, y, width, height, PdfColor.Grey(grey));

    public void Fill(double x, double y, double width, double height, PdfColor color) =>
        _content.Fill(x, Height - y - height, width, height, color);

    /// <summary>Draws the outline of a rectangle; the line's middle runs on the rectangle's edge.</summary>
    public void Frame(double x, double y, double width, double height, double lineWidth, PdfColor color = default) =>
        _content.Frame(x, Height - y - height, width, height, lineWidth, color);

    /// <summary>Makes an area lead to another place of the document.</summary>
    /// <param name="element">The Link element around the area's text.</param>
    /// <param name="description">Said in place of the area by assistive software (ISO 14289-1, 7.18.5).</param>
    public void Link(StructureElement element, double x, double y, double width, double height, PdfDestination target, string description)
    {
        var link = new PdfLink(x, Height - y - height, x + width, Height - y, target, description);
        _links.Add(link);
        element.AddLink(this, link);
    }

    /// <exception cref="InvalidOperationException">Content is still open.</exception>
    internal ReadOnlySpan<byte> Finish() => _content.Finish(Index);
}
