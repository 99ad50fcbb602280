using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Pdf;

/// <summary>A font as one document uses it.</summary>
public sealed class PdfFont
{
    internal PdfFont(TrueTypeFont font, int index) => (Subset, Index) = (new FontSubset(font), index);

    public TrueTypeFont Font => Subset.Font;

    internal FontSubset Subset { get; }

    /// <summary>Position in the document; names the resource as /F0, /F1 …</summary>
    internal int Index { get; }

    internal int ObjectNumber { get; set; }
}

/// <summary>A glyph to be shown.</summary>
/// <param name="Glyph">Number in the font file.</param>
/// <param name="CodePoint">The character it stands for, so that text can be copied and searched.</param>
/// <param name="Space">Points to move on beyond the glyph's own advance; negative draws together.</param>
public readonly record struct PdfGlyph(int Glyph, int CodePoint, double Space);
