using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>The few cultures that do not depend on the machine: everything is built upon the invariant one.</summary>
internal static class Cultures
{
    private static CultureInfo? _american;
    private static CultureInfo? _british;
    private static CultureInfo? _chinese;
    private static CultureInfo? _french;
    private static CultureInfo? _german;

    public static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>Null where the name is none of them.</summary>
    public static CultureInfo? Find(string name) => name.ToLowerInvariant() switch
    {
        "" or "invariant" or "iv" => Invariant,
        "en" or "en-us" => _american ??= American(),
        "en-gb" => _british ??= British(),
        "zh" or "zh-cn" or "zh-hans" => _chinese ??= Chinese(),
        "fr" or "fr-fr" => _french ??= French(),
        "de" or "de-de" => _german ??= German(),
        _ => null,
    };

    private static CultureInfo American()
    {
        CultureInfo culture = New("$", 0, 1);
        DateTimeFormatInfo dates = Dates(culture, "M/d/yyyy", "dddd, MMMM d, yyyy");
        dates.ShortTimePattern = "h:mm tt";
        dates.LongTimePattern = "h:mm:ss tt";
        return culture;
    }

    private static CultureInfo British()
    {
        CultureInfo culture = New("£", 0, 1);
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        return culture;
    }

    private static CultureInfo Chinese()
    {
        CultureInfo culture = New("¥", 0, 1);
        DateTimeFormatInfo dates = Dates(culture, "yyyy/M/d", "yyyy年M月d日");
        dates.AMDesignator = "上午";
        dates.PMDesignator = "下午";
        Name(
            dates,
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
            "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
            "周日 周一 周二 周三 周四 周五 周六");
        return culture;
    }

    private static CultureInfo French()
    {
        CultureInfo culture = New("€", 3, 0);
        Separate(culture.NumberFormat, ",", "\u202f");
        Name(
            Dates(culture, "dd/MM/yyyy", "dddd d MMMM yyyy"),
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            "dim. lun. mar. mer. jeu. ven. sam.");
        return culture;
    }

    private static CultureInfo German()
    {
        CultureInfo culture = New("€", 3, 0);
        Separate(culture.NumberFormat, ",", ".");
        Name(
            Dates(culture, "dd.MM.yyyy", "dddd, d. MMMM yyyy"),
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            "So Mo Di Mi Do Fr Sa");
        return culture;
    }

    /// <summary>The patterns are .NET's numbers: 0 puts the currency before and 3 behind, 1 puts the percent sign next to the digits.</summary>
    private static CultureInfo New(string currency, int currencyPattern, int percentPattern)
    {
        var culture = (CultureInfo)Invariant.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        numbers.CurrencySymbol = currency;
        numbers.CurrencyPositivePattern = currencyPattern;
        numbers.CurrencyNegativePattern = currencyPattern == 0 ? 1 : 8;
        numbers.PercentPositivePattern = percentPattern;
        numbers.PercentNegativePattern = percentPattern;
        return culture;
    }

    private static DateTimeFormatInfo Dates(CultureInfo culture, string shortDate, string longDate)
    {
        culture.DateTimeFormat.ShortDatePattern = shortDate;
        culture.DateTimeFormat.LongDatePattern = longDate;
        return culture.DateTimeFormat;
    }

    private static void Separate(NumberFormatInfo numbers, string point, string group)
    {
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = point;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = group;
    }

    private static void Name(DateTimeFormatInfo dates, string months, string shortMonths, string days, string shortDays)
    {
        dates.MonthNames = dates.MonthGenitiveNames = [.. months.Split(' '), ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. shortMonths.Split(' '), ""];
        dates.DayNames = days.Split(' ');
        dates.AbbreviatedDayNames = shortDays.Split(' ');
    }
}
