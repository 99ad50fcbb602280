namespace BudgetRender.Layout;

/// <summary>
/// Something at its place on a page. Lengths are points, measured from the page's upper left corner, y downwards.
/// The closed family: <see cref="TextItem"/>, <see cref="BoxItem"/>, <see cref="RuleItem"/>.
/// </summary>
public abstract record PageItem(Origin Origin);

/// <summary>Characters of one font on one line.</summary>
/// <param name="X">Left edge of the first glyph.</param>
public sealed record TextItem(GlyphRun Run, double X, double Baseline, Origin Origin) : PageItem(Origin);

/// <summary>The empty box that stands for a character which no font has.</summary>
/// <param name="Text">The character.</param>
/// <param name="LineWidth">Width of the box's outline, which lies within the box.</param>
public sealed record BoxItem(
    string Text, double X, double Y, double Width, double Height, double LineWidth, Origin Origin) : PageItem(Origin);

/// <summary>A straight line, horizontal or vertical.</summary>
public sealed record RuleItem(double X1, double Y1, double X2, double Y2, double Width, Origin Origin) : PageItem(Origin);
