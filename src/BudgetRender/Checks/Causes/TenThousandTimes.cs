using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>元 written where 万元 is asked for, or the other way about.</summary>
internal static class TenThousandTimes
{
    private const decimal YuanPerUnit = 10_000;

    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (wrong.Figure.Value == 0) return null;
        if (wrong.IsExpected(wrong.Figure.Value / YuanPerUnit))
            return new("像是把以“元”为单位的数填进了“万元”表", "Looks like yuan were entered where ten thousand yuan are asked for.");
        if (wrong.IsExpected(wrong.Figure.Value * YuanPerUnit))
            return new("像是多除了一次一万", "Looks like the amount was divided by ten thousand once too often.");
        return null;
    }
}
