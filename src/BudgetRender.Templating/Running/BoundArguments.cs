using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>Matches the arguments of one call with the parameters of the function; one is made for each call, so it is a struct.</summary>
internal struct BoundArguments(Run run, Node call, TemplateFunction function)
{
    private TemplateValue[] _values = function.Signature.Length == 0 ? [] : new TemplateValue[function.Signature.Length];
    private int _count;
    private Dictionary<string, TemplateValue>? _named;

    public readonly IReadOnlyDictionary<string, TemplateValue>? Named => _named;

    private readonly ReadOnlySpan<FunctionParameter> Parameters => function.Signature;

    private readonly bool IsFree => function.Declaration is { Parameters: null };

    private readonly bool HasRest => Parameters is [.., { IsRest: true }];

    public void Add(TemplateValue value, Node place)
    {
        if (!IsFree && !HasRest && _count >= Parameters.Length)
        {
            throw run.Error(
                Codes.TooManyArguments,
                place is ArgumentNode argument ? argument.Value : place,
                function.Name,
                Parameters.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(4, _count * 2));
        }

        _values[_count++] = value;
    }

    public void AddNamed(string name, TemplateValue value, Node place)
    {
        FunctionParameter? parameter = function.Parameter(name);
        if (!IsFree && !function.TakesAnyName && parameter is null)
        {
            throw run.ErrorNear(Codes.UnknownParameter, place, NearNames.Of(name, function.Parameters.Select(p => p.Name)), name, function.Name);
        }

        (_named ??= new Dictionary<string, TemplateValue>(StringComparer.Ordinal))[parameter?.Name ?? name] = value;
    }

    /// <summary>One value for each parameter, then the rest.</summary>
    public readonly TemplateValue[] Complete()
    {
        int fixedCount = HasRest ? Parameters.Length - 1 : Parameters.Length;
        TemplateValue[] values = _values.Length == fixedCount ? _values : new TemplateValue[Math.Max(fixedCount, _count)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i < _count && (i >= fixedCount || !IsNamed(i)) ? _values[i] : Missing(i);
        }

        return values;
    }

    /// <summary>All arguments as <c>$</c>: the named ones are members of the list.</summary>
    public readonly TemplateList ToArguments()
    {
        var list = new TemplateList(_values.Take(_count));
        foreach (KeyValuePair<string, TemplateValue> named in _named ?? [])
        {
            list.SetMember(named.Key, named.Value);
        }

        return list;
    }

    /// <summary>The scope of a function with parameters, and its <c>$</c>.</summary>
    public readonly TemplateList ToParameters(out TemplateRecord scope)
    {
        TemplateValue[] values = Complete();
        scope = new TemplateRecord();
        var list = new TemplateList(Parameters.Length);
        for (int i = 0; i < Parameters.Length; i++)
        {
            TemplateValue value = Parameters[i].IsRest ? new TemplateList(values.Skip(i)) : values[i];
            scope.Set(Parameters[i].Name, value);
            list.Add(value);
        }

        return list;
    }

    private readonly bool IsNamed(int index) => _named?.ContainsKey(Parameters[index].Name) == true;

    private readonly TemplateValue Missing(int index)
    {
        FunctionParameter parameter = Parameters[index];
        if (_named is not null && _named.TryGetValue(parameter.Name, out TemplateValue value))
        {
            return value;
        }

        return parameter.IsOptional ? parameter.Default : throw run.Error(Codes.MissingArgument, call, function.Name, parameter.Name);
    }
}
