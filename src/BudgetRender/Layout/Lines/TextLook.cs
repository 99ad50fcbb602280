using BudgetRender.Documents;

namespace BudgetRender.Layout.Lines;

/// <summary>The looks of a paragraph's text.</summary>
/// <param name="Size">Points.</param>
/// <param name="Pitch">Points from one full-width character to the next; <paramref name="Size"/> unless a grid is kept.</param>
internal readonly record struct TextLook(FontRole Font, double Size, bool IsBold, double Pitch)
{
    /// <summary>How far a grid's pitch may differ from the size.</summary>
    private const double GridTolerance = 0.02;

    public static TextLook Of(TextStyle style) => new(style.Font, style.Size, style.Bold, style.Size);

    /// <summary>
    /// Justified text keeps to a grid with a whole number of characters to the line where one is near: 28 characters of
    /// 16 pt are 448 pt, and the official text block of 156 mm is 442 pt wide.
    /// </summary>
    public static TextLook OnGrid(TextStyle style, double width)
    {
        var look = Of(style);
        var pitch = width / Math.Max(1, Math.Round(width / style.Size));
        var isNear = Math.Abs((pitch / style.Size) - 1) <= GridTolerance;
        return style.Alignment == HorizontalAlignment.Justified && isNear ? look with { Pitch = pitch } : look;
    }
}
