namespace BudgetRender.Layout.Fonts;

/// <summary>What layout needs to know of a character in a font.</summary>
/// <param name="Glyph">Index in the font file; 0 where the font has no such character.</param>
/// <param name="Advance">In ems, so that it serves every size.</param>
public readonly record struct GlyphMetrics(ushort Glyph, double Advance);
