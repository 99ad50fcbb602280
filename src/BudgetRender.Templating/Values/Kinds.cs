namespace BudgetRender.Templating;

/// <summary>The names of kinds as <c>object.kind</c> gives them and messages use them.</summary>
internal static class Kinds
{
    public static string Name(TemplateValue value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "bool",
        ValueKind.Integer => value.AsInteger is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String => "string",
        ValueKind.Date => "date",
        ValueKind.TimeSpan => "timespan",
        ValueKind.List => "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        ValueKind.Host => value.AsHost.KindName,
        _ => "object",
    };
}
