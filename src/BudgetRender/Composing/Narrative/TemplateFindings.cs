using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>Findings of the template language as findings of the program.</summary>
public static class TemplateFindings
{
    public static Diagnostic Of(TemplateDiagnostic finding)
    {
        var severity = finding.Severity == TemplateSeverity.Error ? Severity.Error : Severity.Warning;
        var message = new LocalizedText(finding.Message(TemplateLanguage.Chinese), finding.Message(TemplateLanguage.English));
        var diagnostic = new Diagnostic(finding.Code, severity, message, Place(finding.Span), [.. finding.IncludeChain.Select(Included)]);
        return finding.Hint(TemplateLanguage.Chinese) is { } chinese && finding.Hint(TemplateLanguage.English) is { } english
            ? diagnostic.WithHint(chinese, english)
            : diagnostic;
    }

    private static SourceLocation Place(TemplateSpan span) => new(span.File, Line: span.Line, Column: span.Column);

    private static RelatedLocation Included(TemplateSpan span) => new(Place(span), new LocalizedText("从这里包含", "included here"));
}
