using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>
/// A font with TrueType outlines. Nothing of its file is read before it is needed; instances may be shared by any number of
/// threads and documents. Load each file once: it stays mapped until the process ends.
/// </summary>
public sealed class TrueTypeFont
{
    private readonly FontMetrics _metrics;
    private readonly CharacterMap _characters;
    private readonly ReadOnlyMemory<byte> _advances;
    private readonly ReadOnlyMemory<byte> _offsets;
    private readonly ReadOnlyMemory<byte> _outlines;

    private TrueTypeFont(ReadOnlyMemory<byte> data, string file, int face)
    {
        Path = file;
        Tables = new TableDirectory(data, file, face);
        if (!Tables.Has("glyf"))
            throw new FontFileException(file, FontProblem.NoTrueTypeOutlines, "The font has no TrueType outlines (no table 'glyf').");
        _metrics = FontMetrics.Read(Tables);
        if (_metrics.UnitsPerEm is < 16 or > 16384 || _metrics.AdvanceCount is 0 || _metrics.AdvanceCount > _metrics.GlyphCount)
            throw Tables.Damaged($"{_metrics.UnitsPerEm} units per em, {_metrics.AdvanceCount} advances, {_metrics.GlyphCount} glyphs.");
        _advances = Tables.Require("hmtx", (4 * _metrics.AdvanceCount) + (2 * (_metrics.GlyphCount - _metrics.AdvanceCount)));
        _offsets = Tables.Require("loca", (_metrics.GlyphCount + 1) * (_metrics.HasLongOffsets ? 4 : 2));
        _outlines = Tables.Find("glyf");
        _characters = new CharacterMap(Tables, _metrics.GlyphCount);
        var names = Tables.Find("name").Span;
        FamilyName = FontNames.Read(names, FontNames.Family);
        PostScriptName = NameOf(FontNames.Read(names, FontNames.PostScript), file);
    }

    /// <summary>The path as given to <see cref="Load"/>.</summary>
    public string Path { get; }

    /// <summary>In English where the font has it; empty where the font has no names.</summary>
    public string FamilyName { get; }

    /// <summary>Letters, digits, '-' and '_' only; from the file's name where the font has none.</summary>
    public string PostScriptName { get; }

    public int UnitsPerEm => _metrics.UnitsPerEm;

    /// <summary>In font units above the baseline (hhea).</summary>
    public int Ascent => _metrics.Ascent;

    /// <summary>In font units, negative below the baseline (hhea).</summary>
    public int Descent => _metrics.Descent;

    /// <summary>In font units, to be added between two lines (hhea).</summary>
    public int LineGap => _metrics.LineGap;

    /// <summary>In font units; seven tenths of an em where the font does not say.</summary>
    public int CapHeight => _metrics.CapHeight;

    /// <summary>The smallest box that holds every glyph.</summary>
    public FontBounds Bounds => _metrics.Bounds;

    /// <summary>100 (thin) to 900 (black); 400 is regular.</summary>
    public int Weight => _metrics.Weight;

    /// <summary>Degrees counter-clockwise from the vertical; negative for a font that leans to the right.</summary>
    public double ItalicAngle => _metrics.ItalicAngle;

    public int GlyphCount => _metrics.GlyphCount;

    /// <summary>Whether the licence bits (OS/2 fsType) forbid a subset of the outlines in a document.</summary>
    public bool EmbeddingForbidden => !_metrics.MayEmbed;

    internal TableDirectory Tables { get; }

    /// <param name="face">Which face of a collection (.ttc); 0 for a plain font file.</param>
    /// <exception cref="FontFileException">The file is absent, damaged, or has no TrueType outlines.</exception>
    public static TrueTypeFont Load(string path, int face = 0)
    {
        try
        {
            return Parse(MappedFile.Open(path), path, face);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FontFileException(path, FontProblem.Unreadable, $"The file cannot be read: {e.Message}", e);
        }
    }

    /// <param name="file">What messages call the font.</param>
    public static TrueTypeFont Parse(ReadOnlyMemory<byte> data, string file, int face = 0) => new(data, file, face);

    /// <summary>0 (the "not defined" glyph) where the font does not cover the character.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    public bool Covers(int codePoint) => _characters.GlyphOf(codePoint) != 0;

    /// <summary>In font units.</summary>
    /// <param name="glyph">0 up to, not including, <see cref="GlyphCount"/>.</param>
    public int AdvanceOf(int glyph)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)glyph, (uint)GlyphCount, nameof(glyph));
        return U16(_advances.Span, 4 * Math.Min(glyph, _metrics.AdvanceCount - 1));
    }

    /// <summary>The width of a text in points, without kerning; characters that are not covered count as glyph 0.</summary>
    /// <param name="size">In points.</param>
    public double WidthOf(ReadOnlySpan<char> text, double size)
    {
        long units = 0;
        foreach (var rune in text.EnumerateRunes())
            units += AdvanceOf(GlyphOf(rune.Value));
        return units * size / UnitsPerEm;
    }

    /// <summary>The left edge of the glyph's outline, in font units from its origin.</summary>
    internal int LeftBearingOf(int glyph)
    {
        var count = _metrics.AdvanceCount;
        var at = glyph < count ? (4 * glyph) + 2 : (4 * count) + (2 * (glyph - count));
        return BinaryPrimitives.ReadInt16BigEndian(_advances.Span[at..]);
    }

    /// <summary>The glyph's entry of table glyf; empty for one without contours.</summary>
    internal ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
        if (start > end || end > _outlines.Length)
            throw Tables.Damaged($"Glyph {glyph} lies outside table 'glyf'.");
        return _outlines.Span[(int)start..(int)end];
    }

    private static string NameOf(string postScriptName, string file)
    {
        var name = postScriptName.Length > 0 ? postScriptName : System.IO.Path.GetFileNameWithoutExtension(file);
        var safe = string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        return safe.Length > 0 ? safe : "Font";
    }

    private long OffsetOf(int glyph) => _metrics.HasLongOffsets
        ? BinaryPrimitives.ReadUInt32BigEndian(_offsets.Span[(4 * glyph)..])
        : 2L * U16(_offsets.Span, 2 * glyph);

    private static int U16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt16BigEndian(span[at..]);
}
