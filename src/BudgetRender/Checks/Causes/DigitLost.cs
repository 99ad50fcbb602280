using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>163.35 for 1,634.35: a digit missing, other than a zero at the end.</summary>
internal static class DigitLost
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        var digits = wrong.Digits;
        if (digits.Length < 3 || wrong.Change == 0 || TenTimes.Fits(wrong) is not null) return null;
        for (var i = 0; i <= digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit == '0' && (i == digits.Length || i == 0)) continue;
                if (wrong.IsExpected(wrong.ValueOf(digits.Insert(i, digit.ToString()))))
                    return new($"像是漏敲了一位数字「{digit}」", $"Looks like the digit {digit} was left out.");
            }
        }
        return null;
    }
}
