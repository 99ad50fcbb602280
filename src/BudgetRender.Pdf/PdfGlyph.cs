namespace BudgetRender.Pdf;

/// <summary>A glyph to be shown.</summary>
/// <param name="Glyph">Number in the font file.</param>
/// <param name="CodePoint">The character it stands for, so that text can be copied and searched.</param>
/// <param name="Space">Points to move on beyond the glyph's own advance; negative draws together.</param>
public readonly record struct PdfGlyph(int Glyph, int CodePoint, double Space);
