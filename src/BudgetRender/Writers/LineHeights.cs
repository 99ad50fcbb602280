using BudgetRender.Documents;

namespace BudgetRender.Writers;

/// <summary>The distance between baselines in points, where a style gives it and where it does not.</summary>
internal static class LineHeights
{
    private const double TimesSize = 1.3;

    public static double Of(TextStyle text) => Of(text.LineHeight, text.Size);

    public static double Of(double lineHeight, double size) => lineHeight > 0 ? lineHeight : TimesSize * size;
}
