using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>A decimal point one or two places off.</summary>
internal static class TenTimes
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (wrong.Figure.Value == 0) return null;
        foreach (var factor in new[] { 10m, 100m })
        {
            if (wrong.IsExpected(wrong.Figure.Value / factor))
                return new($"像是小数点错位，扩大到了 {factor:0} 倍", $"Looks like a misplaced decimal point: {factor:0} times too large.");
            if (wrong.IsExpected(wrong.Figure.Value * factor))
                return new($"像是小数点错位，缩小到了 {factor:0} 分之一", $"Looks like a misplaced decimal point: {factor:0} times too small.");
        }
        return null;
    }
}
