namespace BudgetRender.Templating;

/// <summary>
/// The names a template can use at one place, each with a value that stands for all it can have; null for one that can be
/// anything.
/// </summary>
internal sealed class KnownNames(TemplateContext context)
{
    private readonly Dictionary<string, TemplateValue?> _assigned = new(StringComparer.Ordinal);
    private readonly List<Layer> _layers = [];
    private bool _isOpen;

    /// <summary>The names of this place, locals with their <c>$</c>.</summary>
    public IEnumerable<string> All => _layers.SelectMany(l => l.Names.Keys.Concat(l.Behind is { } behind ? Members.NamesOf(behind) : []))
        .Concat(_assigned.Keys)
        .Concat(context.Globals.Names)
        .Concat(context.FunctionNames)
        .Concat(BuiltinNames.All);

    /// <summary>Keeps a name that the template gives a value somewhere. Given two of them, it can be anything.</summary>
    public void Assign(string name, TemplateValue? value)
    {
        if (!_assigned.TryAdd(name, context.Globals.TryGet(name, out _) ? null : value))
        {
            _assigned[name] = null;
        }
    }

    /// <summary>From here on every name can exist.</summary>
    public void Open() => _isOpen = true;

    public void Push(string name, TemplateValue? value) => Push([name], value);

    public void Push(IEnumerable<string> names, TemplateValue? value) =>
        _layers.Add(new Layer(names.ToDictionary(n => n, _ => value, StringComparer.Ordinal), null, IsOpen: false));

    /// <summary>The members of a value; any name where it is not known.</summary>
    public void PushMembers(TemplateValue? value)
    {
        bool isKnown = value is { Kind: ValueKind.Record or ValueKind.Host };
        _layers.Add(new Layer([], isKnown ? value : default(TemplateValue?), !isKnown));
    }

    public void Pop() => _layers.RemoveAt(_layers.Count - 1);

    public bool TryFind(string name, out TemplateValue? value)
    {
        for (int i = _layers.Count - 1; i >= 0; i--)
        {
            if (_layers[i].TryFind(name, out value))
            {
                return true;
            }
        }

        if (_assigned.TryGetValue(name, out value))
        {
            return true;
        }

        bool isFound = context.Globals.TryGet(name, out TemplateValue found) || context.TryGetFunction(name, out found);
        found = isFound ? found : BuiltinNames.Find(name);
        value = found.IsNull ? default(TemplateValue?) : found;
        return isFound || !found.IsNull || _isOpen;
    }

    private readonly record struct Layer(Dictionary<string, TemplateValue?> Names, TemplateValue? Behind, bool IsOpen)
    {
        public bool TryFind(string name, out TemplateValue? value)
        {
            if (Names.TryGetValue(name, out value))
            {
                return true;
            }

            if (Behind is { } behind && NameCheck.TryGetMember(behind, name, out value))
            {
                return true;
            }

            value = null;
            return IsOpen;
        }
    }
}
