using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>.NET format strings for numbers and dates.</summary>
internal static class Formats
{
    private const int MaximumDigits = 99;

    /// <summary>Formats a value with the second argument as format and the third as culture.</summary>
    public static TemplateValue Format(CallArguments call, TemplateValue value)
    {
        string format = call.Text(1);
        CultureInfo culture = call.Culture(2);
        if (HasHugePrecision(format))
        {
            throw call.Run.Error(Codes.BadFormat, call.Call, format);
        }

        try
        {
            return value.Kind switch
            {
                ValueKind.Integer => call.NewText(value.AsInteger.ToString(format, culture)),
                ValueKind.Float => call.NewText(value.ToDouble().ToString(format, culture)),
                ValueKind.Decimal => call.NewText(value.AsDecimal.ToString(format, culture)),
                ValueKind.BigInteger => call.NewText(value.AsBigInteger.ToString(format, culture)),
                ValueKind.Host when value.AsHost.Number is { } number => call.NewText(number.ToString(format, culture)),
                ValueKind.Date => call.NewText(value.AsDate.ToString(format, culture)),
                ValueKind.TimeSpan => call.NewText(value.AsTimeSpan.ToString(format, culture)),
                _ => call.NewText(call.Run.Text(call.Call, value)),
            };
        }
        catch (FormatException)
        {
            throw call.Run.Error(Codes.BadFormat, call.Call, format);
        }
    }

    /// <summary>A standard format such as D999999999 would print that many digits.</summary>
    private static bool HasHugePrecision(string format) =>
        format.Length > 2 && char.IsAsciiLetter(format[0]) && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits)
        && digits > MaximumDigits;
}
