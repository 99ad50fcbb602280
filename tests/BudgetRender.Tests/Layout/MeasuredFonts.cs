using BudgetRender.Layout.Fonts;

namespace BudgetRender.Tests.Layout;

/// <summary>Fonts that only measure: one em for full-width characters, half an em for the rest, so that results can be counted by hand.</summary>
internal static class MeasuredFonts
{
    /// <summary>The only character that none of them has.</summary>
    public const char Missing = '\uE000';

    public static FontSet Set { get; } = new(name => new FontFace(name, LookUp));

    private static GlyphMetrics LookUp(int codePoint)
    {
        if (codePoint == Missing) return default;
        var isFull = codePoint >= 0x2E80 || "“”‘’…—".Contains((char)codePoint);
        return new GlyphMetrics((ushort)(codePoint % 0xFFFE + 1), isFull ? 1 : 0.5);
    }
}
