using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>Matches the arguments of one call with the parameters of the function.</summary>
internal sealed class BoundArguments(Run run, Node call, TemplateFunction function)
{
    private readonly IReadOnlyList<FunctionParameter> _parameters = function.Parameters;
    private TemplateValue[] _values = function.Parameters.Count == 0 ? [] : new TemplateValue[function.Parameters.Count];
    private int _count;
    private Dictionary<string, TemplateValue>? _named;

    public IReadOnlyDictionary<string, TemplateValue>? Named => _named;

    private bool IsFree => function.Declaration is { Parameters: null };

    private bool HasRest => _parameters.Count > 0 && _parameters[^1].IsRest;

    public void Add(TemplateValue value, Node place)
    {
        if (!IsFree && !HasRest && _count >= _parameters.Count)
        {
            throw run.Error(
                Codes.TooManyArguments,
                place is ArgumentNode argument ? argument.Value : place,
                function.Name,
                _parameters.Count.ToString(CultureInfo.InvariantCulture));
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
            throw run.ErrorNear(Codes.UnknownParameter, place, NearNames.Of(name, _parameters.Select(p => p.Name)), name, function.Name);
        }

        (_named ??= new Dictionary<string, TemplateValue>(StringComparer.Ordinal))[parameter?.Name ?? name] = value;
    }

    /// <summary>One value for each parameter, then the rest.</summary>
    public TemplateValue[] Complete()
    {
        if (_named is null && _count == _values.Length && _count == _parameters.Count && !HasRest)
        {
            return _values;
        }

        int fixedCount = HasRest ? _parameters.Count - 1 : _parameters.Count;
        var values = new TemplateValue[Math.Max(fixedCount, _count)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i < _count && (i >= fixedCount || !IsNamed(i)) ? _values[i] : Missing(i);
        }

        return values;
    }

    /// <summary>All arguments as <c>$</c>: the named ones are members of the list.</summary>
    public TemplateList ToArguments()
    {
        var list = new TemplateList(_values.Take(_count));
        foreach (KeyValuePair<string, TemplateValue> named in _named ?? [])
        {
            list.SetMember(named.Key, named.Value);
        }

        return list;
    }

    /// <summary>The scope of a function with parameters, and its <c>$</c>.</summary>
    public TemplateList ToParameters(out TemplateRecord scope)
    {
        TemplateValue[] values = Complete();
        scope = new TemplateRecord();
        var list = new TemplateList(_parameters.Count);
        for (int i = 0; i < _parameters.Count; i++)
        {
            TemplateValue value = _parameters[i].IsRest ? new TemplateList(values.Skip(i)) : values[i];
            scope.Set(_parameters[i].Name, value);
            list.Add(value);
        }

        return list;
    }

    private bool IsNamed(int index) => _named?.ContainsKey(_parameters[index].Name) == true;

    private TemplateValue Missing(int index)
    {
        FunctionParameter parameter = _parameters[index];
        if (_named is not null && _named.TryGetValue(parameter.Name, out TemplateValue value))
        {
            return value;
        }

        return parameter.IsOptional ? parameter.Default : throw run.Error(Codes.MissingArgument, call, function.Name, parameter.Name);
    }
}
