using System.Text;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// Text of the user. It reaches the document as it was given: a template's Markdown never takes any of it for a mark. Where
/// a function of the language turns it into plain text, that text comes with Markdown's marks escaped.
/// </summary>
internal sealed class TextValue(string text) : HostValue
{
    private const string Marks = "\\`*_{}[]()<>#+-.!|&~$\"'";

    private string? _markdown;

    public string Value { get; } = Clean(text);

    public override string KindName => "text";

    public override bool IsTrue => Value.Length > 0;

    public override string ToText() => _markdown ??= Escape(Value);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c < '\u0080' && Marks.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.Length == text.Length ? text : escaped.ToString();
    }

    /// <summary>One line, without the characters that mark values in rendered text.</summary>
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny("\r\n\t") && !Narrative.Sentinels.AreIn(text)) return text.Trim();
        var clean = new StringBuilder(text.Length);
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            foreach (var c in line)
                if (!Narrative.Sentinels.IsSentinel(c)) clean.Append(c == '\t' ? ' ' : c);
        return clean.ToString().Trim();
    }
}
