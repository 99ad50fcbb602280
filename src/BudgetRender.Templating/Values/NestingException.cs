namespace BudgetRender.Templating;

/// <summary>A value holds itself, or lies deeper or longer than any text of it may be; the run turns it into a diagnostic.</summary>
internal sealed class NestingException : Exception;
