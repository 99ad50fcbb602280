using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>16,334.35 for 1,634.35: one digit too many, other than a doubled one or a zero at the end.</summary>
internal static class DigitInserted
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        var digits = wrong.Digits;
        if (digits.Length < 4 || TenTimes.Fits(wrong) is not null) return null;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!wrong.IsExpected(wrong.ValueOf(digits.Remove(i, 1)))) continue;
            if (DigitDoubled.IsDouble(digits, i) || (i == digits.Length - 1 && digits[i] == '0')) return null;
            return new($"像是多敲了一位数字「{digits[i]}」", $"Looks like the digit {digits[i]} was typed in addition.");
        }
        return null;
    }
}
