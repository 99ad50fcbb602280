using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// What Word must be told to print a number as the tree has it: a counting system and the marks around it.
/// 第一部分 is 第%1部分 counted in Chinese.
/// </summary>
/// <param name="Format">An ST_NumberFormat.</param>
/// <param name="Before">Marks in front of the digits; the whole text when the digits are not to be found in it.</param>
internal readonly record struct NumberPattern(string Format, string Before, string After, bool HasDigits = true)
{
    private const string Digits = "零一二三四五六七八九";
    private const string Arabic = "decimal";

    /// <summary>一, 十, 二十一, 一百零三: the digits of Chinese Word, and of the documents.</summary>
    private const string Chinese = "chineseCountingThousand";

    public static NumberPattern Of(Number number)
    {
        var isArabic = number.Format is NumberFormat.Arabic or NumberFormat.ArabicInBrackets;
        var format = isArabic ? Arabic : Chinese;
        var digits = isArabic ? number.Value.ToString(CultureInfo.InvariantCulture) : InChinese(number.Value);
        var at = number.Text.IndexOf(digits, StringComparison.Ordinal);
        return at < 0
            ? new NumberPattern(format, number.Text, "", HasDigits: false)
            : new NumberPattern(format, number.Text[..at], number.Text[(at + digits.Length)..]);
    }

    /// <summary>The w:lvlText of a zero-based level.</summary>
    public string LevelText(int level) =>
        HasDigits ? string.Concat(Before, "%", Units.Text(level + 1), After) : Before;

    /// <summary>1 to 9999 as Word counts them.</summary>
    private static string InChinese(int value)
    {
        if (value is < 1 or > 9999) return value.ToString(CultureInfo.InvariantCulture);
        var text = "";
        var isGap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            if (isGap) text += Digits[0];
            isGap = false;
            text += digit == 1 && unit == 10 && text.Length == 0 ? name : Digits[digit] + name;
        }

        return text;
    }
}
