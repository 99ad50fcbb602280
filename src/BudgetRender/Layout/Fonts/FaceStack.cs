namespace BudgetRender.Layout.Fonts;

/// <summary>A role's own face and the two behind it, which are loaded only when a character needs them.</summary>
/// <param name="Own">Null when the role's file is missing.</param>
/// <param name="IsEmboldened">The role has no bold file, so its outlines are thickened.</param>
internal sealed record FaceStack(FontSet Fonts, FontFace? Own, string First, string Second, bool IsEmboldened)
{
    /// <summary>The face that has a character, with its metrics; no face when none has it.</summary>
    public (FontFace? Face, GlyphMetrics Metrics) Find(int codePoint)
    {
        if (Own is not null && Own.MetricsOf(codePoint) is { Glyph: > 0 } own) return (Own, own);
        return FindIn(First, codePoint) ?? FindIn(Second, codePoint) ?? (null, default);
    }

    private (FontFace?, GlyphMetrics)? FindIn(string file, int codePoint)
    {
        if (Fonts.Find(file).Face is not { } face) return null;
        var metrics = face.MetricsOf(codePoint);
        return metrics.Glyph > 0 ? (face, metrics) : null;
    }
}
