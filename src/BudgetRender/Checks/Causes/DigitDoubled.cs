using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>3,310.37 for 310.37: a digit typed twice.</summary>
internal static class DigitDoubled
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        var digits = wrong.Digits;
        if (digits.Length < 4 || TenTimes.Fits(wrong) is not null) return null;
        for (var i = 1; i < digits.Length; i++)
        {
            if (digits[i] != digits[i - 1] || (i == digits.Length - 1 && digits[i] == '0')) continue;
            if (wrong.IsExpected(wrong.ValueOf(digits.Remove(i, 1))))
                return new($"像是数字「{digits[i]}」敲了两次", $"Looks like the digit {digits[i]} was typed twice.");
        }
        return null;
    }

    public static bool IsDouble(string digits, int i) =>
        (i > 0 && digits[i] == digits[i - 1]) || (i + 1 < digits.Length && digits[i] == digits[i + 1]);
}
