namespace BudgetRender.Templating;

internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static TemplateFunction Include { get; } = new("include", One, BuiltinTable.Parameters("name args...")) { TakesAnyName = true };

    public static TemplateFunction IncludeJoin { get; } =
        new("include_join", Join, BuiltinTable.Parameters("names separator begin? end?"));

    private static TemplateValue One(CallArguments call) => call.Run.Include(call.Call, call.Text(0), call.RestFrom(0), call.Named);

    /// <summary>As with <c>include</c>, the name is the first argument of the template.</summary>
    private static TemplateValue Named(CallArguments call, string name) => call.Run.Include(call.Call, name, [name], null);

    private static TemplateValue Join(CallArguments call)
    {
        ListView names = call[0].Kind == ValueKind.String ? new ListView(new TemplateList([call[0]])) : call.List(0);
        TemplateValue text = "";
        for (long i = 0; i < names.Count; i++)
        {
            text = i > 0 ? Add(call, text, Delimiter(call, 1)) : text;
            text = Add(call, text, Named(call, names[i].ToText()));
        }

        return text.AsString.Length == 0 ? text : Add(call, Add(call, Delimiter(call, 2), text), Delimiter(call, 3));
    }

    private static TemplateValue Delimiter(CallArguments call, int index)
    {
        string text = call.Text(index);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Named(call, text[TemplatePrefix.Length..]) : text;
    }

    private static TemplateValue Add(CallArguments call, TemplateValue left, TemplateValue right)
    {
        call.Run.CheckString(call.Call, (long)left.ToText().Length + right.ToText().Length);
        return MixedText.Join(left, right);
    }
}
