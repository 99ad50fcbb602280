namespace BudgetRender.Templating;

/// <summary>
/// A parsed template: immutable, so it can be run many times and from several threads at once. A template with syntax errors
/// still exists; rendering it gives those errors and no text.
/// </summary>
public sealed class Template
{
    internal Template(SourceText source, BlockNode body, IReadOnlyList<TemplateDiagnostic> diagnostics)
    {
        Source = source;
        Body = body;
        Diagnostics = diagnostics;
    }

    /// <summary>The path given to <see cref="Parse"/>, as it appears in diagnostics.</summary>
    public string Path => Source.Path;

    /// <summary>Every syntax error of the text, in its order.</summary>
    public IReadOnlyList<TemplateDiagnostic> Diagnostics { get; }

    public bool HasErrors => Diagnostics.Count > 0;

    internal SourceText Source { get; }

    internal BlockNode Body { get; }

    /// <summary>Never throws on any text.</summary>
    public static Template Parse(string text, string path, ParseOptions? options = null) =>
        Parser.Parse(new SourceText(path, text), options ?? ParseOptions.Default, isCode: false);

    /// <summary>
    /// The mistakes that show without running: every syntax error, and every name, member and parameter that the context does
    /// not have, in branches that no data reaches and in includes as well. Of a list the first item stands for all; what a
    /// function gives can be anything.
    /// </summary>
    public IReadOnlyList<TemplateDiagnostic> CheckNames(TemplateContext context) => NameCheck.Of(this, context);

    /// <param name="output">Where the run prints; null collects the text in the result.</param>
    public RenderResult Render(TemplateContext context, TemplateOutput? output = null) =>
        HasErrors ? new RenderResult("", Diagnostics) : new Run(context, output).Execute(this);
}
