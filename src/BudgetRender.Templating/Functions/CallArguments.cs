using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>
/// The arguments of one call: one value for each parameter, defaults filled in, then the rest of the arguments. The typed
/// readers end the statement with a diagnostic where an argument is of another kind.
/// </summary>
public readonly ref struct CallArguments
{
    private readonly ReadOnlySpan<TemplateValue> _values;

    internal CallArguments(
        Run run, Node call, TemplateFunction function, ReadOnlySpan<TemplateValue> values, IReadOnlyDictionary<string, TemplateValue>? named = null)
    {
        Named = named;
        Run = run;
        Call = call;
        Function = function;
        _values = values;
    }

    public int Count => _values.Length;

    public TemplateValue this[int index] => _values[index];

    /// <summary>The named arguments as they were given, null where there is none.</summary>
    internal IReadOnlyDictionary<string, TemplateValue>? Named { get; }

    internal Run Run { get; }

    internal Node Call { get; }

    internal TemplateFunction Function { get; }

    /// <summary>The text of any value; null is the empty text.</summary>
    public string Text(int index) => Run.Text(Call, _values[index]);

    public bool Boolean(int index) => _values[index].IsTrue;

    /// <summary>A whole number that fits in 32 bits; a fraction is rounded to even, a text is read as a number.</summary>
    public int Integer(int index)
    {
        TemplateValue value = _values[index];
        long whole = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger,
            ValueKind.Float or ValueKind.Decimal or ValueKind.Host when Math.Abs(value.ToDouble()) < int.MaxValue => (long)Math.Round(value.ToDouble()),
            ValueKind.String when long.TryParse(value.AsString, NumberStyles.Integer, CultureInfo.InvariantCulture, out long read) => read,
            _ => long.MaxValue,
        };
        return whole is >= int.MinValue and <= int.MaxValue ? (int)whole : throw Wrong(index, "integer");
    }

    /// <summary>A number of any kind, or a text that reads as one.</summary>
    public TemplateValue Number(int index)
    {
        TemplateValue value = _values[index];
        if (value.IsNumber)
        {
            return value;
        }

        if (value.Kind == ValueKind.Host && value.AsHost.Number is { } number)
        {
            return number;
        }

        return value.Kind == ValueKind.String && Numbers.TryRead(value.AsString, out TemplateValue read) ? read : throw Wrong(index, "number");
    }

    public TemplateRecord Record(int index) => _values[index].Kind == ValueKind.Record ? _values[index].AsRecord : throw Wrong(index, "object");

    public DateTimeOffset Date(int index) => _values[index].Kind == ValueKind.Date ? _values[index].AsDate : throw Wrong(index, "date");

    public TemplateFunction Callable(int index) => _values[index].Kind == ValueKind.Function ? _values[index].AsFunction : throw Wrong(index, "function");

    /// <summary>The host value of this type; the diagnostic names the kind that was expected.</summary>
    public T Host<T>(int index, string kindName)
        where T : HostValue =>
        _values[index].Kind == ValueKind.Host && _values[index].AsHost is T host ? host : throw Wrong(index, kindName);

    /// <summary>The rest of the arguments, from this index on.</summary>
    public TemplateValue[] RestFrom(int index) => index < _values.Length ? _values[index..].ToArray() : [];

    /// <summary>Calls a function that was passed as an argument.</summary>
    public TemplateValue Invoke(TemplateFunction function, params TemplateValue[] arguments) => Run.Invoke(Call, function, arguments);

    /// <summary>To be thrown by a host function that cannot do what it is asked: both sentences become the diagnostic.</summary>
    public Exception Refuse(string chinese, string english) => Run.Error(Codes.HostRefused, Call, Function.Name, chinese, english);

    /// <summary>To be thrown where an argument is of the wrong kind.</summary>
    public Exception Wrong(int index, string expected) => Run.Error(
        Codes.WrongArgument,
        Run.ArgumentNode(Call, index),
        Function.Name,
        (index + 1).ToString(CultureInfo.InvariantCulture),
        expected,
        Kinds.Name(_values[index]));

    /// <summary>
    /// A list, a range, the pairs of a record, the characters of a text, or null as an empty list; anything else is a list of itself.
    /// </summary>
    internal ListView List(int index)
    {
        TemplateValue value = _values[index];
        if (value.Kind == ValueKind.Range)
        {
            Run.CheckList(Call, value.AsRange.Count);
        }

        ListView list = value.Kind switch
        {
            ValueKind.List or ValueKind.Range or ValueKind.Null or ValueKind.Empty => new ListView(value),
            ValueKind.Record or ValueKind.String => new ListView(Iteration.Items(Run, Call, value)),
            _ => new ListView(new TemplateList([value])),
        };
        Run.Spend(Call, list.Count);
        return list;
    }

    /// <summary>A new list; longer than the limit it ends the run.</summary>
    internal TemplateValue NewList(List<TemplateValue> items)
    {
        Run.CheckList(Call, items.Count);
        return new TemplateList(items);
    }

    /// <summary>A new text; longer than the limit it ends the run.</summary>
    internal TemplateValue NewText(string text)
    {
        Run.CheckString(Call, text.Length);
        return text;
    }

    internal CultureInfo Culture(int index) =>
        _values[index].IsNull ? Cultures.Invariant : Cultures.Find(Text(index)) ?? throw Run.Error(Codes.UnknownCulture, Run.ArgumentNode(Call, index), Text(index));
}
