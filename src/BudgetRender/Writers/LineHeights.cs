using BudgetRender.Documents;

namespace BudgetRender.Writers;

/// <summary>The distance between baselines in points, where a style gives it and where it does not.</summary>
internal static class LineHeights
{
    private const double TimesSize = 1.3;

    public static double Of(TextStyle text) => text.LineHeight > 0 ? text.LineHeight : TimesSize * text.Size;

    /// <summary>In a table, whose own size takes the style's line height with it.</summary>
    public static double Of(TextStyle text, double size) => Of(text) / text.Size * size;
}
