using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRender.Composing.Functions;

/// <summary>A day or a month as users write it: 2026-04-07, 2026年4月7日, 2025年3月, 2025-03.</summary>
internal sealed partial record PublishDate(int Year, int Month, int? Day)
{
    /// <summary>Null for a text that is no date.</summary>
    public static PublishDate? Read(string text)
    {
        if (Pattern().Match(text.Trim()) is not { Success: true } match) return null;
        var (year, month) = (Number(match.Groups["year"]), Number(match.Groups["month"]));
        int? day = match.Groups["day"].Success ? Number(match.Groups["day"]) : null;
        if (year < 1 || month is < 1 or > 12) return null;
        return day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month)) ? new PublishDate(year, month, day) : null;
    }

    /// <summary>2026年4月7日, 2025年3月</summary>
    public static string Digits(PublishDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月") + (date.Day is { } day ? $"{day.ToString(CultureInfo.InvariantCulture)}日" : "");

    /// <summary>二〇二六年四月七日, 二〇二五年三月</summary>
    public static string Chinese(PublishDate date) =>
        $"{ChineseNumerals.Digitwise(date.Year)}年{ChineseNumerals.Of(date.Month)}月" + (date.Day is { } day ? $"{ChineseNumerals.Of(day)}日" : "");

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*(?:月|$|[-/.]\s*(?=\d))\s*(?:(?<day>\d{1,2})\s*日?)?(?:[ T]00:00:00)?$")]
    private static partial Regex Pattern();
}
