using System.Text.RegularExpressions;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The walk of the wording rules that look for one pattern: the first match in each text is a finding at its place.</summary>
internal static class TextPatterns
{
    /// <param name="words">The finding's words, of the match with its ends trimmed.</param>
    public static IEnumerable<Diagnostic> Find(CheckRule rule, IEnumerable<TextPlace> texts, Regex pattern, Func<string, LocalizedText> words)
    {
        foreach (var place in texts)
        {
            if (pattern.Match(place.Text) is not { Success: true } match) continue;
            var (chinese, english) = words(match.Value.Trim());
            yield return rule.At(place.Location, chinese, english);
        }
    }
}
