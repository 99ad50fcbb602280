using System.Text;
using System.Text.RegularExpressions;

namespace BudgetRender.Inputs;

/// <summary>
/// Labels, heads and titles as they are compared: without blanks and quotation marks, full-width forms as half-width
/// ones, without a colon at the end.
/// </summary>
internal static partial class LabelText
{
    public static string Normalize(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsDropped(c)) continue;
            builder.Append(HalfWidth(c));
        }
        while (builder.Length > 0 && builder[^1] == ':') builder.Length--;
        return builder.ToString();
    }

    /// <summary>A normalised label without its number: 一、 or （一） or 1. in front.</summary>
    public static string WithoutNumber(string normalized) => Numbering().Replace(normalized, "", 1);

    /// <summary>Text of an item as typed, without the number in front.</summary>
    public static string WithoutTypedNumber(string text) => TypedNumber().Replace(text.Trim(), "", 1);

    /// <summary>A normalised title without the year in front and the template braces of a layout's title.</summary>
    public static string Title(string normalized) => YearInFront().Replace(normalized, "", 1);

    /// <summary>The year a title speaks of, or null.</summary>
    public static int? YearOf(string title) =>
        YearAnywhere().Match(Normalize(title)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan) : null;

    public static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '—' or '–' or '−' or '―' => '-',
        _ => c,
    };

    private static bool IsDropped(char c) =>
        c is '“' or '”' or '‘' or '’' or '"' or '\'' or '＂' or '\u200B' or '\uFEFF' or '\u00AD';

    [GeneratedRegex(@"^(?:(?:[一二三四五六七八九十百]+|\d+)[、.,]|\((?:[一二三四五六七八九十百]+|\d+)\)[、.,]?)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?:(?:[一二三四五六七八九十百]+)[、．]|\d+(?:[、．]|\.(?!\d))|[（(](?:[一二三四五六七八九十百]+|\d+)[）)][、．.]?)\s*")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"^(?:\{\{.*?\}\}|(?:19|20)\d\d)年?度?")]
    private static partial Regex YearInFront();

    [GeneratedRegex(@"((?:19|20)\d\d)年")]
    private static partial Regex YearAnywhere();
}
