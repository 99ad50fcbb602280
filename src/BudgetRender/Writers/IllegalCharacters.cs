using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Diagnostics;

namespace BudgetRender.Writers;

/// <summary>
/// Characters that no XML 1.0 file can hold, met while writing. Each is printed as U+FFFD and each text that holds one
/// is reported once: a file with a mark in it can be handed in and corrected, a file that does not open cannot.
/// </summary>
internal sealed class IllegalCharacters
{
    private const int ShownCharacters = 30;

    private readonly List<(char Character, string Text)> _found = [];

    /// <summary>Whether <paramref name="c"/>, which is no half of a surrogate pair, is outside XML 1.0.</summary>
    public static bool IsIllegal(char c) =>
        c < ' ' ? c is not ('\t' or '\n' or '\r') : c >= '\uD800' && (c <= '\uDFFF' || c >= '\uFFFE');

    public void Add(char character, string text)
    {
        if (!_found.Contains((character, text))) _found.Add((character, text));
    }

    /// <summary>The text as a file can hold it.</summary>
    public string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF')) return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (IsIllegal(clean[i]))
            {
                Add(clean[i], text);
                clean[i] = '\uFFFD';
            }
        }

        return new string(clean);
    }

    public ImmutableArray<Diagnostic> ToDiagnostics() => [.. _found.Select(f => ToDiagnostic(f.Character, f.Text))];

    private static Diagnostic ToDiagnostic(char character, string text)
    {
        var code = "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        var shown = string.Concat(text.Select(c => IsIllegal(c) ? '\uFFFD' : c).Take(ShownCharacters));
        return Diagnostic.Warning(
            "BR6001",
            $"「{shown}」中的字符 {code} 不能写入文件，已改为 U+FFFD",
            $"The character {code} in \"{shown}\" cannot be written to a file; U+FFFD stands in its place")
            .WithHint("请在数据或模板中删除这个字符", "Remove this character from the data or the template");
    }
}
