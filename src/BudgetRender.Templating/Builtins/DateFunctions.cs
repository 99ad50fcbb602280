using System.Globalization;

namespace BudgetRender.Templating;

internal static class DateFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "date",
        ("add_days", "date days", a => Add(a, d => TimeSpan.FromDays(d))),
        ("add_hours", "date hours", a => Add(a, d => TimeSpan.FromHours(d))),
        ("add_milliseconds", "date millis", a => Add(a, d => TimeSpan.FromMilliseconds(d))),
        ("add_minutes", "date minutes", a => Add(a, d => TimeSpan.FromMinutes(d))),
        ("add_months", "date months", a => Move(a, (d, n) => d.AddMonths(n))),
        ("add_seconds", "date seconds", a => Add(a, d => TimeSpan.FromSeconds(d))),
        ("add_years", "date years", a => Move(a, (d, n) => d.AddYears(n))),
        ("now", "", a => TemplateValue.From(a.Run.Context.Now ?? throw a.Run.Error(Codes.NoClock, a.Call))),
        ("parse", "text pattern? culture?", Parse),
        ("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
        ("to_string", "datetime pattern? culture?", ToText),
        ("utc_now", "", a => TemplateValue.From(a.Run.Context.Now?.ToUniversalTime() ?? throw a.Run.Error(Codes.NoClock, a.Call))));

    /// <summary>What <c>date text</c> calls.</summary>
    public static TemplateFunction Parser { get; } = new("date", a => Read(a, null, Cultures.Invariant), BuiltinTable.Parameters("text"));

    /// <summary>The functions under a layer where one run may set <c>date.format</c>.</summary>
    public static TemplateRecord NewRecord()
    {
        var record = new TemplateRecord(Table);
        record.Set("default_format", DateFormat.Default);
        record.MakeReadOnly("default_format");
        record.Set("format", DateFormat.Default);
        return record;
    }

    private static TemplateValue Add(CallArguments call, Func<double, TimeSpan> unit)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        double count = call.Number(1).ToDouble();
        return Guard(call, date => date + unit(count));
    }

    private static TemplateValue Move(CallArguments call, Func<DateTimeOffset, int, DateTimeOffset> move)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        int count = call.Integer(1);
        return Guard(call, date => move(date, count));
    }

    private static TemplateValue Guard(CallArguments call, Func<DateTimeOffset, DateTimeOffset> change)
    {
        try
        {
            return TemplateValue.From(change(call.Date(0)));
        }
        catch (Exception failure) when (failure is ArgumentException or OverflowException)
        {
            throw call.Run.Error(Codes.NumberTooLarge, call.Call);
        }
    }

    private static TemplateValue Parse(CallArguments call)
    {
        string? pattern = call[1].IsNull ? null : call.Text(1);
        return Read(call, pattern, call.Culture(2));
    }

    private static TemplateValue ParseToString(CallArguments call)
    {
        CultureInfo output = call.Culture(2);
        TemplateValue date = Read(call, call[3].IsNull ? null : call.Text(3), call.Culture(4));
        return date.IsNull ? date : call.NewText(DateFormat.Format(date.AsDate, call[1].IsNull ? call.Run.DateFormat : call.Text(1), output));
    }

    private static TemplateValue Read(CallArguments call, string? pattern, CultureInfo culture)
    {
        if (string.IsNullOrEmpty(call.Text(0)))
        {
            return default;
        }

        return DateFormat.TryParse(call.Text(0), pattern, culture, out DateTimeOffset date)
            ? TemplateValue.From(date)
            : throw call.Run.Error(Codes.CannotConvert, Run.ArgumentNode(call.Call, 0), call.Text(0), "date");
    }

    private static TemplateValue ToText(CallArguments call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        string pattern = call[1].IsNull ? call.Run.DateFormat : call.Text(1);
        return call.NewText(DateFormat.Format(call.Date(0), pattern == "%g" ? "%g " + call.Run.DateFormat : pattern, call.Culture(2)));
    }
}
