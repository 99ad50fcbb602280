using System.Net;
using System.Text;

namespace BudgetRender.Templating;

internal static class HtmlFunctions
{
    private const string Kept = ";/?:@&=+$,#[]!'()*";

    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "html",
        ("escape", "text", a => a[0].IsNull ? default : a.NewText(WebUtility.HtmlEncode(a.Text(0)))),
        ("newline_to_br", "text", a => a[0].IsNull ? default : a.NewText(BreakLines(a.Text(0)))),
        ("strip", "text", a => a[0].IsNull ? default : Strip(a.Text(0))),
        ("url_encode", "text", a => a[0].IsNull ? default : a.NewText(Uri.EscapeDataString(a.Text(0)))),
        ("url_escape", "text", a => a[0].IsNull ? default : a.NewText(EscapeUrl(a.Text(0)))));

    /// <summary>A <c>br</c> before each line break, whichever of the three it is.</summary>
    private static string BreakLines(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            result.Append(text[i] is '\r' or '\n' && !isPair ? "<br />" : "").Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Cuts tags and comments, and scripts and styles with what is in them.</summary>
    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        int position = 0;
        while (position < html.Length)
        {
            int open = html.IndexOf('<', position);
            int close = open < 0 ? -1 : EndOfTag(html, open);
            if (close < 0)
            {
                break;
            }

            text.Append(html, position, open - position);
            position = close;
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    /// <summary>Behind the tag, or -1 where it does not end.</summary>
    private static int EndOfTag(string html, int open)
    {
        string closing = StartsWith(html, open, "<!--") ? "-->"
            : StartsWith(html, open, "<script") ? "</script>"
            : StartsWith(html, open, "<style") ? "</style>"
            : "";
        if (closing.Length == 0)
        {
            return EndOfPlainTag(html, open);
        }

        int close = html.IndexOf(closing, open, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? -1 : close + closing.Length;
    }

    /// <summary>A <c>></c> in a quoted attribute does not end the tag.</summary>
    private static int EndOfPlainTag(string html, int open)
    {
        for (int i = open + 1; i < html.Length; i++)
        {
            if (html[i] == '>')
            {
                return i + 1;
            }

            if (html[i] == '=' && i + 1 < html.Length && html[i + 1] is '\'' or '"')
            {
                i = html.IndexOf(html[i + 1], i + 2);
                if (i < 0)
                {
                    return -1;
                }
            }
        }

        return -1;
    }

    private static bool StartsWith(string html, int at, string tag) =>
        string.Compare(html, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Percent-encodes what may not stand in a URL, and leaves its separators alone.</summary>
    private static string EscapeUrl(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            result.Append(rune.IsAscii && Kept.Contains(character, StringComparison.Ordinal) ? character : Uri.EscapeDataString(character));
        }

        return result.ToString();
    }
}
