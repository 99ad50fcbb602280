namespace BudgetRender.Composing;

/// <summary>Numbers as Chinese documents count with them: 一, 十, 十一, 二十, 一百零一.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>1 to 9999; other numbers come back in digits.</summary>
    public static string Of(int number)
    {
        if (number is < 1 or > 9999) return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (number < 20) return (number < 10 ? "" : "十") + (number % 10 == 0 ? "" : Digits[number % 10]);
        var text = "";
        var gap = false;
        foreach (var (value, unit) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / value % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? "零" : "") + Digits[digit] + unit;
            gap = false;
        }

        return text;
    }

    /// <summary>Digit by digit, as years are written: 二〇二五.</summary>
    public static string Digitwise(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c));
}
