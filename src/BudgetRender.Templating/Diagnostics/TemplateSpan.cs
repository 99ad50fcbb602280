namespace BudgetRender.Templating;

/// <summary>A place in a template. Line and column count from 1; the column counts UTF-16 units, not screen cells.</summary>
/// <param name="LineText">The whole source line, so that a diagnostic can show it without the template at hand.</param>
public sealed record TemplateSpan(string File, int Line, int Column, int Length, string LineText)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
