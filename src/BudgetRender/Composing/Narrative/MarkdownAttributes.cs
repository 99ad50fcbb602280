using System.Text.RegularExpressions;

namespace BudgetRender.Composing.Narrative;

/// <summary>
/// The two attributes that templates write beside Markdown: <c>{toc="…"}</c> at the end of a heading, the heading's text in
/// the contents, and <c>{numbers="（一）"}</c> alone on the line above a list, the form of its numbers.
/// </summary>
internal sealed partial class MarkdownAttributes
{
    private readonly Dictionary<int, string> _contents = [];
    private readonly List<(int Line, string Numbers)> _numbers = [];

    private MarkdownAttributes(string markdown) => Markdown = markdown;

    /// <summary>The text without attributes, line for line.</summary>
    public string Markdown { get; private set; }

    public static MarkdownAttributes Cut(string text)
    {
        var attributes = new MarkdownAttributes(text);
        if (!text.Contains("{toc=\"") && !text.Contains("{numbers=\"")) return attributes;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++) lines[i] = attributes.CutLine(lines[i], HeadingLine(lines, i), i);
        attributes.Markdown = string.Join('\n', lines);
        return attributes;
    }

    /// <summary>The contents text of the heading on a line; null when it has none of its own.</summary>
    public string? ContentsText(int line) => _contents.GetValueOrDefault(line);

    /// <summary>The number form that was last asked for above a line, and not above an earlier list.</summary>
    public string? NumbersAbove(int line)
    {
        var index = _numbers.FindLastIndex(n => n.Line < line);
        if (index < 0) return null;
        var numbers = _numbers[index].Numbers;
        _numbers.RemoveRange(0, index + 1);
        return numbers;
    }

    /// <summary>The first line of the heading that ends on a line: of itself, or of an underlined one of several lines.</summary>
    private static int? HeadingLine(string[] lines, int last)
    {
        if (lines[last].StartsWith('#')) return last;
        if (last + 1 >= lines.Length || !Underline().IsMatch(lines[last + 1])) return null;
        var first = last;
        while (first > 0 && !string.IsNullOrWhiteSpace(lines[first - 1])) first--;
        return first;
    }

    private string CutLine(string line, int? heading, int index)
    {
        if (heading is { } first && Contents().Match(line) is { Success: true } contents)
        {
            // The parser places an underlined heading at one of its lines; no other heading can be there.
            var last = line.StartsWith('#') ? index : index + 1;
            for (var at = first; at <= last; at++) _contents[at] = contents.Groups["text"].Value;
            return line[..contents.Index];
        }

        if (Numbers().Match(line) is not { Success: true } numbers) return line;
        _numbers.Add((index, numbers.Groups["text"].Value));
        return "";
    }

    [GeneratedRegex("""\s*\{toc="(?<text>[^"]*)"\}\s*$""")]
    private static partial Regex Contents();

    [GeneratedRegex("""^(=+|-+)\s*$""")]
    private static partial Regex Underline();

    [GeneratedRegex("""^\s*\{numbers="(?<text>[^"]*)"\}\s*$""")]
    private static partial Regex Numbers();
}
