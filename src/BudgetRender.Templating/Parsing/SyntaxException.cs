namespace BudgetRender.Templating;

/// <summary>Leaves a statement that cannot be read; never leaves <see cref="Template.Parse"/>.</summary>
internal sealed class SyntaxException(TemplateDiagnostic diagnostic) : Exception
{
    public TemplateDiagnostic Diagnostic => diagnostic;

    /// <summary>Nothing behind the place can be read either.</summary>
    public bool EndsParsing => diagnostic.Code is Codes.TooDeep;
}
