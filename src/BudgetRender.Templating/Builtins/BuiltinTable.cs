namespace BudgetRender.Templating;

internal static class BuiltinTable
{
    /// <summary>
    /// A namespace of functions. Parameters are listed by name: <c>x</c> is required, <c>x?</c> is optional and null by default,
    /// <c>x...</c> takes the rest.
    /// </summary>
    public static TemplateRecord Of(string space, params (string Name, string Parameters, FunctionBody Body)[] rows)
    {
        var table = new TemplateRecord();
        foreach ((string name, string parameters, FunctionBody body) in rows)
        {
            table.Set(name, TemplateValue.From(new TemplateFunction($"{space}.{name}", body, Parameters(parameters))));
        }

        return table.Freeze();
    }

    public static FunctionParameter[] Parameters(string list)
    {
        if (list.Length == 0)
        {
            return [];
        }

        string[] names = list.Split(' ');
        var parameters = new FunctionParameter[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i];
            parameters[i] = name switch
            {
                [.. var optional, '?'] => FunctionParameter.Optional(optional),
                [.. var rest, '.', '.', '.'] => FunctionParameter.Rest(rest),
                _ => FunctionParameter.Required(name),
            };
        }

        return parameters;
    }
}
