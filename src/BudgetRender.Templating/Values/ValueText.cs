using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

/// <summary>How values look when printed: lists and records show their strings quoted and say null.</summary>
internal static class ValueText
{
    private const int MaximumDepth = 32;
    private const int MaximumLength = 1_000_000;

    public static string Of(TemplateValue value, string dateFormat = DateFormat.Default)
    {
        var text = new StringBuilder();
        Append(text, value, 0, dateFormat);
        return text.ToString();
    }

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        AppendEscaped(quoted, text);
        return quoted.Append('"').ToString();
    }

    /// <summary>Backslash escapes of the language for quotes, backslashes and characters that do not print.</summary>
    public static void AppendEscaped(StringBuilder target, string text)
    {
        foreach (char c in text)
        {
            string? escape = c switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '\\' => "\\\\",
                '"' => "\\\"",
                _ when c < ' ' => $"\\x{(int)c:x2}",
                _ => null,
            };
            _ = escape is null ? target.Append(c) : target.Append(escape);
        }
    }

    private static void Append(StringBuilder text, TemplateValue value, int depth, string dateFormat)
    {
        if (depth > MaximumDepth || text.Length > MaximumLength)
        {
            throw new NestingException();
        }

        switch (value.Kind)
        {
            case ValueKind.List or ValueKind.Range:
                AppendList(text, new ListView(value), depth, dateFormat);
                break;
            case ValueKind.Record:
                AppendRecord(text, value.AsRecord, depth, dateFormat);
                break;
            case ValueKind.Date:
                text.Append(DateFormat.Format(value.AsDate, dateFormat, Cultures.Invariant));
                break;
            default:
                text.Append(Scalar(value));
                break;
        }
    }

    private static string Scalar(TemplateValue value) => value.Kind switch
    {
        ValueKind.Float => value.ToDouble().ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => value.AsFunction.Declaration is null ? "<function>" : value.AsFunction.Name,
        _ => value.ToText(),
    };

    private static void AppendNested(StringBuilder text, TemplateValue value, int depth, string dateFormat)
    {
        if (value.Kind is ValueKind.Null or ValueKind.Empty)
        {
            text.Append("null");
            return;
        }

        if (value.Kind != ValueKind.String)
        {
            Append(text, value, depth + 1, dateFormat);
            return;
        }

        text.Append('"');
        AppendEscaped(text, value.AsString);
        text.Append('"');
    }

    private static void AppendList(StringBuilder text, ListView list, int depth, string dateFormat)
    {
        text.Append('[');
        for (long i = 0; i < list.Count; i++)
        {
            _ = i > 0 ? text.Append(", ") : text;
            AppendNested(text, list[i], depth, dateFormat);
        }

        text.Append(']');
    }

    private static void AppendRecord(StringBuilder text, TemplateRecord record, int depth, string dateFormat)
    {
        text.Append('{');
        bool first = true;
        foreach (string name in record.Names)
        {
            _ = first ? text : text.Append(", ");
            text.Append(name).Append(": ");
            AppendNested(text, record[name], depth, dateFormat);
            first = false;
        }

        text.Append('}');
    }
}
