using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>1,364.35 for 1,634.35: two neighbouring digits in the wrong order.</summary>
internal static class DigitsSwapped
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        var digits = wrong.Digits;
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i] == digits[i - 1]) continue;
            var swapped = digits[..(i - 1)] + digits[i] + digits[i - 1] + digits[(i + 1)..];
            if (wrong.IsExpected(wrong.ValueOf(swapped)))
            {
                return new(
                    $"像是相邻两位数字「{digits[i - 1]}{digits[i]}」敲颠倒了",
                    $"Looks like the neighbouring digits {digits[i - 1]}{digits[i]} were swapped.");
            }
        }
        return null;
    }
}
