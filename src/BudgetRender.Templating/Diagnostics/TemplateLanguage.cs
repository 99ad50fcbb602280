namespace BudgetRender.Templating;

/// <summary>The language in which a diagnostic is worded.</summary>
public enum TemplateLanguage
{
    Chinese,
    English,
}
