namespace BudgetRender.Templating;

/// <summary>Ends a statement or, for a limit, the run; never leaves <see cref="Template.Render"/>.</summary>
internal sealed class TemplateException(TemplateDiagnostic diagnostic) : Exception
{
    public TemplateDiagnostic Diagnostic => diagnostic;

    public bool EndsRun { get; } = Codes.EndsRun(diagnostic.Code);

    public override string Message => diagnostic.Message(TemplateLanguage.English);
}
