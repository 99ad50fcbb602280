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
