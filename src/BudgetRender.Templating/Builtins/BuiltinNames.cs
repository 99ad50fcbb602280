namespace BudgetRender.Templating;

/// <summary>What the language brings along, each namespace built when it is first used.</summary>
internal static class BuiltinNames
{
    public static IReadOnlyList<string> All { get; } =
        ["array", "date", "html", "math", "object", "regex", "string", "timespan", "include", "include_join", "empty", "blank"];

    public static TemplateValue Find(string name) => name switch
    {
        "array" => ArrayFunctions.Table,
        "date" => DateFunctions.Table,
        "html" => HtmlFunctions.Table,
        "math" => MathFunctions.Table,
        "object" => ObjectFunctions.Table,
        "regex" => RegexFunctions.Table,
        "string" => StringFunctions.Table,
        "timespan" => TimeSpanFunctions.Table,
        "include" => TemplateValue.From(IncludeFunctions.Include),
        "include_join" => TemplateValue.From(IncludeFunctions.IncludeJoin),
        _ => default,
    };
}
