namespace BudgetRender.Templating;

/// <summary>What a loop goes over.</summary>
internal static class Iteration
{
    public static TemplateValue Items(Run run, Node place, TemplateValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                return default;
            case ValueKind.List or ValueKind.Range:
                return value;
            case ValueKind.String:
                run.CheckList(place, value.AsString.Length);
                return new TemplateList(value.AsString.Select(c => TemplateValue.From(c.ToString())));
            case ValueKind.Record:
                return new TemplateList(value.AsRecord.Names.Select(name => TemplateValue.From(Pair(name, value.AsRecord[name]))));
            default:
                throw run.Error(Codes.NotIterable, place, Kinds.Name(value));
        }
    }

    /// <summary>The first index and the number of turns after <c>offset</c> and <c>limit</c>.</summary>
    public static (long First, long Count) Slice(Run run, LoopParameters parameters, long length)
    {
        long first = Math.Clamp(Whole(run, parameters.Offset, 0), 0, length);
        long count = Math.Clamp(Whole(run, parameters.Limit, long.MaxValue), 0, length - first);
        return (first, count);
    }

    public static long Whole(Run run, ExpressionNode? expression, long otherwise)
    {
        if (expression is null)
        {
            return otherwise;
        }

        TemplateValue value = expression.Evaluate(run);
        return value.Kind switch
        {
            ValueKind.Null => otherwise,
            ValueKind.Integer => value.AsInteger,
            _ => throw run.Error(Codes.CannotConvert, expression, run.Text(expression, value), "integer"),
        };
    }

    private static TemplateRecord Pair(string name, TemplateValue value) => new() { ["key"] = name, ["value"] = value };
}
