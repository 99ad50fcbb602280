using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>Findings of the template language as findings of the program.</summary>
public static class TemplateFindings
{
    /// <param name="files">Names the includes by where they came from; null leaves their names as templates use them.</param>
    public static Diagnostic Of(TemplateDiagnostic finding, PackFiles? files = null)
    {
        var severity = finding.Severity == TemplateSeverity.Error ? Severity.Error : Severity.Warning;
        var message = new LocalizedText(finding.Message(TemplateLanguage.Chinese), finding.Message(TemplateLanguage.English));
        var diagnostic = new Diagnostic(finding.Code, severity, message, Place(finding.Span, files), [.. finding.IncludeChain.Select(s => Included(s, files))]);
        return finding.Hint(TemplateLanguage.Chinese) is { } chinese && finding.Hint(TemplateLanguage.English) is { } english
            ? diagnostic.WithHint(chinese, english)
            : diagnostic;
    }

    private static SourceLocation Place(TemplateSpan span, PackFiles? files) =>
        new(files?.Origins.GetValueOrDefault(span.File) ?? span.File, Line: span.Line, Column: span.Column);

    private static RelatedLocation Included(TemplateSpan span, PackFiles? files) => new(Place(span, files), new LocalizedText("从这里包含", "included here"));
}
