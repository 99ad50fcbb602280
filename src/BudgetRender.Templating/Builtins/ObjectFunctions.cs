namespace BudgetRender.Templating;

internal static class ObjectFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "object",
        ("default", "value default", a => a[0].IsNull || (a[0].Kind == ValueKind.String && a[0].AsString.Length == 0) ? a[1] : a[0]),
        ("eval", "value", a => Evaluation.Eval(a, isCode: true)),
        ("eval_template", "value", a => Evaluation.Eval(a, isCode: false)),
        ("format", "value format culture?", a => Formats.Format(a, a[0])),
        ("from_json", "json", JsonText.Read),
        ("has_key", "value key", a => TryGet(a, out _)),
        ("has_value", "value key", a => TryGet(a, out TemplateValue value) && !value.IsNull),
        ("keys", "value", Keys),
        ("kind", "value", a => a[0].IsNull ? default : Kinds.Name(a[0])),
        ("size", "value", Size),
        ("to_json", "value", JsonText.Write),
        ("typeof", "value", a => a[0].IsNull ? default : TypeOf(a[0])),
        ("values", "value", Values));

    private static bool TryGet(CallArguments call, out TemplateValue value)
    {
        value = default;
        return !call[0].IsNull && Members.TryGet(call.Run, call[0], call.Text(1), out value);
    }

    private static TemplateValue Keys(CallArguments call)
    {
        IEnumerable<string> names = call[0].Kind is ValueKind.Record or ValueKind.Host ? Members.NamesOf(call[0]) : [];
        return call.NewList([.. names.Select(TemplateValue.From)]);
    }

    private static TemplateValue Values(CallArguments call)
    {
        if (call[0].Kind != ValueKind.Record)
        {
            return call.NewList([]);
        }

        TemplateRecord record = call.Record(0);
        return call.NewList([.. record.Names.Select(name => record[name])]);
    }

    private static TemplateValue Size(CallArguments call) => call[0].Kind switch
    {
        ValueKind.String => call[0].AsString.Length,
        ValueKind.List or ValueKind.Range => new ListView(call[0]).Count,
        ValueKind.Record => call[0].AsRecord.Count,
        _ => 0L,
    };

    private static TemplateValue TypeOf(TemplateValue value) => value.Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.String => "string",
        ValueKind.List => "array",
        ValueKind.Range => "iterator",
        _ => value.IsNumber ? "number" : "object",
    };
}
