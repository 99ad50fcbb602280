using BudgetRender.Layout.Fonts;
using BudgetRender.Pdf;

namespace BudgetRender.Writers.Pdf;

/// <summary>The fonts of one PDF, each added when its first text comes.</summary>
internal sealed class FontTable(PdfDocument pdf)
{
    private readonly Dictionary<FontFace, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    public PdfFont Of(FontFace face)
    {
        if (_fonts.TryGetValue(face, out var font)) return font;
        var program = face.Program
            ?? throw new InvalidOperationException($"The face {face.Name} only measures; a PDF needs its outlines.");
        font = pdf.AddFont(program);
        _fonts.Add(face, font);
        return font;
    }
}
