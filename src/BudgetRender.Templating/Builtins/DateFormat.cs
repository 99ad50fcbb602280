using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

/// <summary>Dates as text by <c>%</c> patterns, and back.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    public static string Format(DateTimeOffset date, string pattern, CultureInfo culture)
    {
        if (!pattern.Contains('%'))
        {
            return pattern;
        }

        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                culture = pattern[i + 1] == 'g' ? Cultures.Invariant : culture;
                text.Append(Part(date, pattern[++i], culture));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>A date without an offset is taken as UTC, so that the result is the same on every machine.</summary>
    public static bool TryParse(string text, string? pattern, CultureInfo culture, out DateTimeOffset date)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        culture = pattern?.Contains("%g", StringComparison.Ordinal) == true ? Cultures.Invariant : culture;
        try
        {
            return string.IsNullOrEmpty(pattern)
                ? DateTimeOffset.TryParse(text, culture, Styles, out date)
                : DateTimeOffset.TryParseExact(text, ToNet(pattern, culture), culture, Styles, out date);
        }
        catch (FormatException)
        {
            date = default;
            return false;
        }
    }

    private static string Part(DateTimeOffset date, char code, CultureInfo culture) => code switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
        'C' => Digits(date.Year / 100, 2),
        'D' => Format(date, "%m/%d/%y", culture),
        'F' => Format(date, "%Y-%m-%d", culture),
        'g' => "",
        'n' => "\n",
        'N' => Digits(date.Nanosecond + (date.Microsecond * 1000) + (date.Millisecond * 1_000_000), 9),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'r' => Format(date, "%I:%M:%S %p", culture),
        'R' => Format(date, "%H:%M", culture),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        't' => "\t",
        'T' => Format(date, "%H:%M:%S", culture),
        'v' => Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'Y' => Digits(date.Year, 4),
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => Number(date, code) ?? "%" + code,
    };

    private static string? Number(DateTimeOffset date, char code) => code switch
    {
        'd' => Digits(date.Day, 2),
        'e' => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(((date.Hour + 11) % 12) + 1, 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => date.Hour.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'l' => (((date.Hour + 11) % 12) + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'S' => Digits(date.Second, 2),
        'u' => Digits((((int)date.DayOfWeek + 6) % 7) + 1, 1),
        'U' => Digits(Week(date, DayOfWeek.Sunday), 2),
        'V' => Digits(ISOWeek.GetWeekOfYear(date.DateTime), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Digits(Week(date, DayOfWeek.Monday), 2),
        'y' => Digits(date.Year % 100, 2),
        _ => null,
    };

    /// <summary>The week of the year where the first of January lies in week 1, however short that is.</summary>
    private static int Week(DateTimeOffset date, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date.DateTime, CalendarWeekRule.FirstDay, firstDay);

    private static string Digits(int value, int width) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    /// <summary>The pattern in the letters of .NET; other letters are quoted.</summary>
    private static string ToNet(string pattern, CultureInfo culture)
    {
        var net = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                _ = char.IsLetter(pattern[i]) || pattern[i] is '\\' or '%' or '"' or '\'' ? net.Append('\\').Append(pattern[i]) : net.Append(pattern[i]);
                continue;
            }

            net.Append(NetPart(pattern[++i], culture));
        }

        return net.Length == 1 ? "%" + net : net.ToString();
    }

    private static string NetPart(char code, CultureInfo culture) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'e' => "d",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'k' => "H",
        'I' => "hh",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'v' => "d-MMM-yyyy",
        'n' => "\n",
        't' => "\t",
        'g' => "",
        _ => "\\" + code,
    };
}
