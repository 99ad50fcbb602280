using System.Collections.Immutable;
using BudgetRender.Layout.Fonts;

namespace BudgetRender.Layout;

/// <summary>Glyphs of one font and size, set side by side.</summary>
/// <param name="IsEmboldened">Outlines are to be thickened, for want of a bold font.</param>
/// <param name="Text">The characters; one code point for each glyph.</param>
/// <param name="Advances">
/// Points from each glyph to the next, with what justification added or took; empty where the font's own hold.
/// </param>
/// <param name="Width">Sum of the advances in points.</param>
public sealed record GlyphRun(
    FontFace Face,
    double Size,
    bool IsEmboldened,
    string Text,
    ImmutableArray<ushort> Glyphs,
    ImmutableArray<double> Advances,
    double Width);
