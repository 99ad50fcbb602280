using BudgetRender.Layout.Fonts;

namespace BudgetRender.Layout.Lines;

/// <summary>A character with its font and width, before it has a line.</summary>
/// <param name="Face">Null when no font has the character, and for <see cref="CharacterClass.LineEnd"/>.</param>
/// <param name="Advance">Points.</param>
/// <param name="Part">Which of a paragraph's origins it belongs to: a list item's label is 0, its body 1.</param>
/// <param name="IsInFigure">Part of a <see cref="Documents.Figure"/>, which should stay whole.</param>
internal readonly record struct ShapedGlyph(
    int CodePoint,
    FontFace? Face,
    ushort Glyph,
    double Advance,
    CharacterClass Class,
    bool IsEmboldened,
    bool IsInFigure,
    byte Part)
{
    /// <summary>Whether justification keeps it close to a neighbour of its kind.</summary>
    public bool IsLatin => Class is CharacterClass.Latin or CharacterClass.LatinClosing;

    /// <summary>Points that can be taken from its right half.</summary>
    public double BlankHalf => Class == CharacterClass.Closing && CharacterClasses.HasBlankHalf(CodePoint) ? Advance / 2 : 0;
}
