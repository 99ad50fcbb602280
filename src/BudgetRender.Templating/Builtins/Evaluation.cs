namespace BudgetRender.Templating;

/// <summary>Code and templates in strings, run with the variables and within the limits of the run that holds them.</summary>
internal static class Evaluation
{
    public static TemplateValue Eval(CallArguments call, bool isCode)
    {
        TemplateValue value = call[0];
        if (value.Kind == ValueKind.Function)
        {
            return call.Invoke(value.AsFunction);
        }

        if (value.Kind != ValueKind.String)
        {
            return value;
        }

        string text = value.AsString;
        call.Run.Spend(call.Call, text.Length);
        Template template = Parser.Parse(new SourceText("object.eval", text), call.Run.Context.ParseOptions, isCode);
        if (template.HasErrors)
        {
            throw call.Run.Broken(template, call.Call);
        }

        if (isCode && template.Body.Statements is [ExpressionStatementNode only])
        {
            return only.Expression.Evaluate(call.Run);
        }

        return call.Run.CapturePage(call.Call, template);
    }
}
