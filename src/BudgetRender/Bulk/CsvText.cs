using System.Text;

namespace BudgetRender.Bulk;

/// <summary>Comma-separated values as RFC 4180 has them.</summary>
internal static class CsvText
{
    /// <summary>The records of a text with the line each begins on; quoted values may hold commas, quotes and line breaks.</summary>
    public static IEnumerable<(int Line, List<string> Values)> Read(string text)
    {
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var first = line;
            var values = new List<string>();
            do
            {
                values.Add(text.Length > at && text[at] == '"' ? Quoted(text, ref at, ref line) : Plain(text, ref at));
            }
            while (at < text.Length && text[at++] == ',');

            if (at <= text.Length && text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            line++;
            if (values is not [""]) yield return (first, values);
        }
    }

    public static string Line(params IEnumerable<string> values) => string.Join(',', values.Select(Escaped)) + "\r\n";

    private static string Plain(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny(",\r\n");
        var value = end < 0 ? text[at..] : text.Substring(at, end);
        at += value.Length;
        return value.Trim();
    }

    private static string Quoted(string text, ref int at, ref int line)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n') line++;
            if (text[at] != '"') value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') value.Append(text[at++]);
            else break;
        }

        at = Math.Min(at + 1, text.Length);
        while (at < text.Length && text[at] is not (',' or '\r' or '\n')) at++;
        return value.ToString();
    }

    private static string Escaped(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"")}\"";
}
