using System.Globalization;

namespace BudgetRender.Templating;

internal static class TimeSpanFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "timespan",
        ("from_days", "days", a => From(a, TimeSpan.TicksPerDay)),
        ("from_hours", "hours", a => From(a, TimeSpan.TicksPerHour)),
        ("from_milliseconds", "millis", a => From(a, TimeSpan.TicksPerMillisecond)),
        ("from_minutes", "minutes", a => From(a, TimeSpan.TicksPerMinute)),
        ("from_seconds", "seconds", a => From(a, TimeSpan.TicksPerSecond)),
        ("parse", "text", Parse),
        ("zero", "", _ => TemplateValue.From(TimeSpan.Zero)));

    private static TemplateValue From(CallArguments call, long unit)
    {
        double ticks = call.Number(0).ToDouble() * unit;
        return Math.Abs(ticks) < 9e18 ? TemplateValue.From(new TimeSpan((long)ticks)) : throw call.Run.Error(Codes.NumberTooLarge, call.Call);
    }

    private static TemplateValue Parse(CallArguments call) => TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out TimeSpan span)
        ? TemplateValue.From(span)
        : throw call.Run.Error(Codes.CannotConvert, Run.ArgumentNode(call.Call, 0), call.Text(0), "timespan");
}
