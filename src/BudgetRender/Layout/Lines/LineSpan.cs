namespace BudgetRender.Layout.Lines;

/// <summary>A line as a range of glyphs.</summary>
/// <param name="VisibleEnd">End without the spaces behind the last visible glyph.</param>
/// <param name="Width">Points up to <paramref name="VisibleEnd"/>, nothing squeezed.</param>
/// <param name="Squeeze">Points to take from punctuation so that the line fits.</param>
/// <param name="EndsParagraph">The last line, or one that a line break ends: not stretched.</param>
/// <param name="BreaksFigure">The line ends inside a figure that is wider than a line.</param>
internal readonly record struct LineSpan(
    int Start, int End, int VisibleEnd, double Width, double Squeeze, bool EndsParagraph, bool BreaksFigure);
