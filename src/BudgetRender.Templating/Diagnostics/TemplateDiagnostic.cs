namespace BudgetRender.Templating;

/// <summary>
/// One finding about a template: a code, a place and the names involved. The words are chosen later, per language, by the
/// wording files, so that the same finding can be printed, counted or sent elsewhere.
/// </summary>
/// <param name="Code">Stable, <c>BR4xxx</c>, never reused.</param>
/// <param name="Arguments">What the wording of this code needs, in its order: names, kinds, found and expected.</param>
/// <param name="Near">Names that resemble an unknown one, best first, at most four.</param>
/// <param name="IncludeChain">The places of the includes that led here, outermost first; empty in the top template.</param>
public sealed record TemplateDiagnostic(
    string Code,
    TemplateSeverity Severity,
    TemplateSpan Span,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<string> Near,
    IReadOnlyList<TemplateSpan> IncludeChain)
{
    internal static TemplateDiagnostic Error(string code, TemplateSpan span, params string[] arguments) =>
        new(code, TemplateSeverity.Error, span, arguments, [], []);

    public string Message(TemplateLanguage language) => DiagnosticWording.Message(this, language);

    /// <summary>What to do about it; null where the message already says it.</summary>
    public string? Hint(TemplateLanguage language) => DiagnosticWording.Hint(this, language);

    /// <summary>The whole finding: severity, code, place, the source line with a mark under the place, the includes, the hint.</summary>
    public string ToText(TemplateLanguage language) => DiagnosticText.Of(this, language);

    public override string ToString() => ToText(TemplateLanguage.Chinese);
}
