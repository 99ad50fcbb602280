using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Pdf.Objects;

/// <summary>
/// A page's content stream. Points from the lower left corner, as PDF has them. Font, colours and line width are only
/// written where they change.
/// </summary>
internal sealed class PageContent
{
    private readonly PdfBuffer _content = new(8_192);
    private bool _isOpen;
    private bool _inText;
    private int _font = -1;
    private double _size;
    private double _lineWidth = 1;
    private PdfColor _fill;
    private PdfColor _stroke;

    public SortedSet<int> FontsUsed { get; } = [];

    public void Open(StructureRole role, int identifier)
    {
        Open();
        _content.Write(role.Name()).Write("<</MCID "u8).Integer(identifier).Write(">>BDC\n"u8);
    }

    public void Open(ArtifactKind kind)
    {
        Open();
        _content.Write(kind switch
        {
            ArtifactKind.Pagination => "/Artifact<</Type/Pagination>>BDC\n"u8,
            ArtifactKind.PageHeader => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8,
            ArtifactKind.PageFooter => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8,
            _ => "/Artifact<</Type/Layout>>BDC\n"u8,
        });
    }

    public void Close()
    {
        CheckOpen();
        EndText();
        _content.Write("EMC\n"u8);
        _isOpen = false;
    }

    public ReadOnlySpan<byte> Finish(int page) => _isOpen
        ? throw new InvalidOperationException($"Page {page + 1}: content was begun and not ended.")
        : _content.Written;

    public void ShowText(
        PdfFont font,
        double size,
        double x,
        double y,
        ReadOnlySpan<PdfGlyph> glyphs,
        double scale,
        double outline,
        PdfColor color)
    {
        if (glyphs.IsEmpty)
            return;
        BeginText(font, size, color);
        if (outline != 0)
        {
            SetStroke(outline, color);
            _content.Write("2 Tr "u8);
        }

        if (scale != 1)
            _content.Real(scale * 100).Write(" Tz "u8);
        _content.Write("1 0 0 1 "u8).Real(x).Space().Real(y).Write(" Tm["u8);
        WriteGlyphs(font, size * scale, glyphs);
        _content.Write("]TJ\n"u8);
        if (scale != 1)
            _content.Write("100 Tz\n"u8);
        if (outline != 0)
            _content.Write("0 Tr\n"u8);
    }

    public void Line(double x1, double y1, double x2, double y2, double width, PdfColor color)
    {
        BeginStroke(width, color);
        _content.Real(x1).Space().Real(y1).Write(" m "u8).Real(x2).Space().Real(y2).Write(" l S\n"u8);
    }

    public void Frame(double x, double y, double width, double height, double lineWidth, PdfColor color)
    {
        BeginStroke(lineWidth, color);
        Rectangle(x, y, width, height).Write(" re S\n"u8);
    }

    public void Fill(double x, double y, double width, double height, PdfColor color)
    {
        CheckOpen();
        EndText();
        SetFill(color);
        Rectangle(x, y, width, height).Write(" re f\n"u8);
    }

    private PdfBuffer Rectangle(double x, double y, double width, double height) =>
        _content.Real(x).Space().Real(y).Space().Real(width).Space().Real(height);

    private void Open()
    {
        if (_isOpen)
            throw new InvalidOperationException("Content was begun inside other content; end that first.");
        _isOpen = true;
    }

    private void CheckOpen()
    {
        if (!_isOpen)
            throw new InvalidOperationException("Content must be begun as part of an element or as an artifact.");
    }

    private void BeginStroke(double width, PdfColor color)
    {
        CheckOpen();
        EndText();
        SetStroke(width, color);
    }

    private void SetStroke(double width, PdfColor color)
    {
        if (_lineWidth != width)
            _content.Real(width).Write(" w "u8);
        if (_stroke != color)
            Color(color).Write(color.Red == color.Green && color.Green == color.Blue ? " G "u8 : " RG "u8);
        (_lineWidth, _stroke) = (width, color);
    }

    private void BeginText(PdfFont font, double size, PdfColor color)
    {
        CheckOpen();
        if (!_inText)
            _content.Write("BT\n"u8);
        _inText = true;
        SetFill(color);
        if (_font == font.Index && _size == size)
            return;
        _content.Write("/F"u8).Integer(font.Index).Space().Real(size).Write(" Tf "u8);
        (_font, _size) = (font.Index, size);
        FontsUsed.Add(font.Index);
    }

    private void EndText()
    {
        if (_inText)
            _content.Write("ET\n"u8);
        _inText = false;
    }

    private void SetFill(PdfColor color)
    {
        if (_fill != color)
            Color(color).Write(color.Red == color.Green && color.Green == color.Blue ? " g "u8 : " rg "u8);
        _fill = color;
    }

    private PdfBuffer Color(PdfColor color) => color.Red == color.Green && color.Green == color.Blue
        ? _content.Real(color.Red / 255.0)
        : _content.Real(color.Red / 255.0).Space().Real(color.Green / 255.0).Space().Real(color.Blue / 255.0);

    private void WriteGlyphs(PdfFont font, double size, ReadOnlySpan<PdfGlyph> glyphs)
    {
        var open = false;
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Glyph == 0)
                throw Missing(font.Font, glyph.CodePoint);
            if (!open)
                _content.Write((byte)'(');
            open = true;
            _content.LiteralCode(font.Subset.Use(glyph.Glyph, glyph.CodePoint));
            if (Math.Abs(glyph.Space) < 0.0005)
                continue;
            _content.Write((byte)')').Real(-glyph.Space * 1000 / size);
            open = false;
        }

        if (open)
            _content.Write((byte)')');
    }

    private static FontFileException Missing(TrueTypeFont font, int codePoint) =>
        new(font.Path, FontProblem.MissingGlyph, $"The font has no glyph for U+{codePoint:X4}.");
}
