namespace BudgetRender.Templating;

/// <summary>Writes a parsed template in one canonical form: comments and white space control are gone, the meaning is the same.</summary>
public static class TemplatePrinter
{
    public static string Print(Template template) => CodePrinter.Print(template.Body);
}
