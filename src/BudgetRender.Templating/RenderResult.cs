namespace BudgetRender.Templating;

/// <param name="Text">What was printed, up to where the run ended; empty where the host gave its own output.</param>
public sealed record RenderResult(string Text, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == TemplateSeverity.Error);
}
