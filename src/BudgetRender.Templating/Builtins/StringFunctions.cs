using System.Text;

namespace BudgetRender.Templating;

internal static class StringFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "string",
        ("append", "text with", a => Join(a, a[0], a[1])),
        ("base64_decode", "text", TextHashes.Base64Decode),
        ("base64_encode", "text", a => a.NewText(Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0))))),
        ("capitalize", "text", a => StringCases.Capitalize(a.Text(0))),
        ("capitalizewords", "text", a => StringCases.CapitalizeWords(a.Text(0))),
        ("contains", "text value", a => Both(a) && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        ("downcase", "text", a => a[0].IsNull ? default : a.Text(0).ToLowerInvariant()),
        ("empty", "text", a => a.Text(0).Length == 0),
        ("ends_with", "text value", a => Both(a) && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
        ("equals_ignore_case", "text value", a => !a[0].IsNull && !a[1].IsNull && a.Text(0).Equals(a.Text(1), StringComparison.OrdinalIgnoreCase)),
        ("escape", "text", Escape),
        ("handleize", "text", a => StringCases.Handleize(a.Text(0))),
        ("hmac_sha1", "text secretKey", TextHashes.HmacSha1),
        ("hmac_sha256", "text secretKey", TextHashes.HmacSha256),
        ("hmac_sha512", "text secretKey", TextHashes.HmacSha512),
        ("index_of", "text search startIndex? count? stringComparison?", StringSearch.IndexOf),
        ("literal", "text", a => a[0].IsNull ? default : a.NewText(ValueText.Quote(a.Text(0)))),
        ("lstrip", "text", a => a[0].IsNull ? default : a.Text(0).TrimStart()),
        ("md5", "text", TextHashes.Md5),
        ("pad_left", "text width paddingChar?", a => Pad(a, isLeft: true)),
        ("pad_right", "text width paddingChar?", a => Pad(a, isLeft: false)),
        ("pluralize", "number singular plural", a => Comparer.AreEqual(a.Number(0), 1L) ? a[1] : a[2]),
        ("prepend", "text by", a => Join(a, a[1], a[0])),
        ("remove", "text remove", a => a[0].IsNull ? default : StringSearch.ReplaceAll(a, "")),
        ("remove_first", "text remove", a => a[0].IsNull ? default : StringSearch.ReplaceOnce(a, "", fromEnd: false)),
        ("remove_last", "text remove", a => a[0].IsNull ? default : StringSearch.ReplaceOnce(a, "", fromEnd: true)),
        ("replace", "text match replace", a => StringSearch.ReplaceAll(a, a.Text(2))),
        ("replace_first", "text match replace fromEnd?", a => StringSearch.ReplaceOnce(a, a.Text(2), a.Boolean(3))),
        ("rstrip", "text", a => a[0].IsNull ? default : a.Text(0).TrimEnd()),
        ("sha1", "text", TextHashes.Sha1),
        ("sha256", "text", TextHashes.Sha256),
        ("sha512", "text", TextHashes.Sha512),
        ("size", "text", a => a.Text(0).Length),
        ("slice", "text start length?", a => Slice(a, a[2].IsNull ? a.Text(0).Length : a.Integer(2))),
        ("slice1", "text start length?", a => Slice(a, a[2].IsNull ? 1 : a.Integer(2))),
        ("split", "text match", StringSearch.Split),
        ("starts_with", "text value", a => Both(a) && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        ("strip", "text", a => a[0].IsNull ? default : a.Text(0).Trim()),
        ("strip_newlines", "text", a => a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)),
        ("to_double", "text", a => StringCases.ToDouble(a.Text(0))),
        ("to_float", "text", a => StringCases.ToDouble(a.Text(0))),
        ("to_int", "text", a => StringCases.ToInteger(a.Text(0), int.MinValue, int.MaxValue)),
        ("to_long", "text", a => StringCases.ToInteger(a.Text(0), long.MinValue, long.MaxValue)),
        ("truncate", "text length ellipsis?", Truncate),
        ("truncatewords", "text count ellipsis?", TruncateWords),
        ("upcase", "text", a => a[0].IsNull ? default : a.Text(0).ToUpperInvariant()),
        ("whitespace", "text", a => string.IsNullOrWhiteSpace(a.Text(0))));

    /// <summary>Nothing contains the empty text, which is found nowhere.</summary>
    private static bool Both(CallArguments call) => call.Text(0).Length > 0 && call.Text(1).Length > 0;

    private static TemplateValue Join(CallArguments call, TemplateValue left, TemplateValue right)
    {
        call.Run.CheckString(call.Call, (long)left.ToText().Length + right.ToText().Length);
        return MixedText.Join(left, right);
    }

    private static TemplateValue Escape(CallArguments call)
    {
        var text = new StringBuilder();
        ValueText.AppendEscaped(text, call.Text(0));
        return call.NewText(text.ToString());
    }

    private static TemplateValue Pad(CallArguments call, bool isLeft)
    {
        int width = Math.Max(0, call.Integer(1));
        call.Run.CheckString(call.Call, width);
        char with = call[2].IsNull || call.Text(2).Length == 0 ? ' ' : call.Text(2)[0];
        return isLeft ? call.Text(0).PadLeft(width, with) : call.Text(0).PadRight(width, with);
    }

    /// <summary>A negative start counts from the end, and what lies before the text is nothing.</summary>
    private static TemplateValue Slice(CallArguments call, int length)
    {
        string text = call.Text(0);
        int start = call.Integer(1);
        start = start < 0 ? start + text.Length : start;
        long end = Math.Min(text.Length, (long)start + length);
        int first = Math.Max(start, 0);
        return end <= first ? "" : text[first..(int)end];
    }

    private static TemplateValue Truncate(CallArguments call)
    {
        string text = call.Text(0);
        int length = call.Integer(1);
        string ellipsis = call[2].IsNull ? "..." : call.Text(2);
        return text.Length <= length ? text : text[..Math.Clamp(length - ellipsis.Length, 0, text.Length)] + ellipsis;
    }

    /// <summary>The ellipsis stands behind any text but the empty one, cut or not, as in Scriban.</summary>
    private static TemplateValue TruncateWords(CallArguments call)
    {
        string[] words = call.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string text = string.Join(' ', words.Take(Math.Max(0, call.Integer(1))));
        return call.Text(0).Length == 0 ? "" : text + (call[2].IsNull ? "..." : call.Text(2));
    }
}
