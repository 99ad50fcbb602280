using System.Collections.Immutable;

namespace BudgetRender.Diagnostics;

/// <summary>
/// Trouble as a value: a stable code, a place and a full sentence. Codes: BR1xxx reading, BR2xxx checks, BR3xxx packs,
/// BR4xxx templates, BR5xxx layout and fonts, BR6xxx writing. A code is never given a second meaning.
/// </summary>
/// <param name="Code">For example <c>BR2201</c>.</param>
/// <param name="Message">What is wrong, with both figures where figures disagree.</param>
/// <param name="Location">Where to look first; null when no place in the user's files is at fault.</param>
/// <param name="Related">Further places, most helpful first.</param>
/// <param name="Hint">What to do about it, or the likely cause; null when neither is known.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    LocalizedText Message,
    SourceLocation? Location = null,
    ImmutableArray<RelatedLocation> Related = default,
    LocalizedText? Hint = null)
{
    public ImmutableArray<RelatedLocation> Related { get; init; } = Related.IsDefault ? [] : Related;

    public static Diagnostic Error(string code, string chinese, string english, SourceLocation? location = null) =>
        new(code, Severity.Error, new LocalizedText(chinese, english), location);

    public static Diagnostic Warning(string code, string chinese, string english, SourceLocation? location = null) =>
        new(code, Severity.Warning, new LocalizedText(chinese, english), location);

    public static Diagnostic Note(string code, string chinese, string english, SourceLocation? location = null) =>
        new(code, Severity.Note, new LocalizedText(chinese, english), location);

    /// <summary>The same finding with a hint.</summary>
    public Diagnostic WithHint(string chinese, string english) => this with { Hint = new LocalizedText(chinese, english) };
}
