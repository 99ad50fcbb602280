using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Layout.Fonts;

/// <summary>
/// A font as layout sees it: glyphs and advances, looked up once per character and kept. Faces are shared between
/// documents and threads; a block of characters may be looked up twice at the same time, with the same result.
/// </summary>
/// <param name="name">The file's name; two faces of one name are the same font.</param>
/// <param name="lookUp">Metrics of a code point.</param>
/// <param name="program">The outlines for writers that embed them; null for a face that only measures.</param>
public sealed class FontFace(string name, Func<int, GlyphMetrics> lookUp, TrueTypeFont? program = null)
{
    private const int BlockSize = 256;
    private const int Blocks = 0x110000 / BlockSize;

    private readonly GlyphMetrics[]?[] _blocks = new GlyphMetrics[]?[Blocks];

    public string Name { get; } = name;

    public TrueTypeFont? Program { get; } = program;

    public static FontFace Of(string name, TrueTypeFont font)
    {
        return new FontFace(name, LookUp, font);

        GlyphMetrics LookUp(int codePoint)
        {
            var glyph = font.GlyphOf(codePoint);
            return new GlyphMetrics((ushort)glyph, (double)font.AdvanceOf(glyph) / font.UnitsPerEm);
        }
    }

    public GlyphMetrics MetricsOf(int codePoint) =>
        (_blocks[codePoint / BlockSize] ?? LookUpBlock(codePoint / BlockSize))[codePoint % BlockSize];

    public override string ToString() => Name;

    private GlyphMetrics[] LookUpBlock(int block)
    {
        var metrics = new GlyphMetrics[BlockSize];
        for (var i = 0; i < BlockSize; i++) metrics[i] = lookUp((block * BlockSize) + i);
        Volatile.Write(ref _blocks[block], metrics);
        return metrics;
    }
}
