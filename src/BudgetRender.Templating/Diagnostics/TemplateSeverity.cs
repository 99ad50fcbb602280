namespace BudgetRender.Templating;

public enum TemplateSeverity
{
    Warning,
    Error,
}
