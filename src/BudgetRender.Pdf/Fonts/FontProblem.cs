namespace BudgetRender.Pdf.Fonts;

/// <summary>Why a font file cannot be used; the caller words it for its users.</summary>
public enum FontProblem
{
    /// <summary>The file is not there or cannot be opened.</summary>
    Unreadable,

    /// <summary>Not a TrueType or OpenType file.</summary>
    NotAFont,

    /// <summary>OpenType with CFF outlines; only TrueType outlines (glyf) can be embedded.</summary>
    NoTrueTypeOutlines,

    /// <summary>A table is absent, cut short, or contradicts another.</summary>
    Damaged,

    /// <summary>The font's licence bits (OS/2 fsType) forbid embedding or subsetting.</summary>
    EmbeddingForbidden,

    /// <summary>A character was drawn that the font has no glyph for.</summary>
    MissingGlyph,
}
