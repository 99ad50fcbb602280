using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>The few cultures that do not depend on the machine: everything is built upon the invariant one.</summary>
internal static class Cultures
{
    private static CultureInfo? _british;
    private static CultureInfo? _chinese;

    public static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>Null where the name is none of them.</summary>
    public static CultureInfo? Find(string name) => name.ToLowerInvariant() switch
    {
        "" or "invariant" or "iv" or "en" or "en-us" => Invariant,
        "en-gb" => _british ??= British(),
        "zh" or "zh-cn" or "zh-hans" => _chinese ??= Chinese(),
        _ => null,
    };

    private static CultureInfo British()
    {
        var culture = (CultureInfo)Invariant.Clone();
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        return culture;
    }

    private static CultureInfo Chinese()
    {
        string[] months = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月", ""];
        var culture = (CultureInfo)Invariant.Clone();
        DateTimeFormatInfo dates = culture.DateTimeFormat;
        dates.ShortDatePattern = "yyyy/M/d";
        dates.LongDatePattern = "yyyy年M月d日";
        dates.MonthNames = dates.MonthGenitiveNames = months;
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = months;
        dates.DayNames = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
        dates.AbbreviatedDayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
        dates.AMDesignator = "上午";
        dates.PMDesignator = "下午";
        return culture;
    }
}
