namespace BudgetRender.Templating;

internal sealed partial class Run
{
    private readonly List<Scope> _scopes = [];
    private TemplateRecord? _dates;

    public Frame Frame { get; private set; } = new(null, null);

    public TemplateValue This => _scopes[^1].This;

    /// <summary>The record that assignments to names without <c>$</c> go to.</summary>
    public TemplateRecord Target => _scopes[^1].Record;

    public void Push(Scope scope) => _scopes.Add(scope);

    public void Pop() => _scopes.RemoveAt(_scopes.Count - 1);

    public bool TryGetGlobal(string name, out TemplateValue value)
    {
        for (int i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].TryGet(name, out value))
            {
                return true;
            }
        }

        return _context.TryGetFunction(name, out value) || TryGetBuiltin(name, out value);
    }

    public void SetGlobal(Node place, string name, TemplateValue value)
    {
        TemplateRecord target = Target;
        if (!target.CanSet(name))
        {
            throw Error(Codes.ReadOnly, place, name);
        }

        target.Set(name, value);
        CheckList(place, target.OwnCount >> 4);
    }

    public IEnumerable<string> KnownNames() =>
        _scopes.SelectMany(s => s.Names).Concat(_context.FunctionNames).Concat(BuiltinNames.All);

    /// <summary>Exchanges the locals for those of a call; the caller puts the returned frame back.</summary>
    public Frame Exchange(Frame frame)
    {
        Frame outer = Frame;
        Frame = frame;
        return outer;
    }

    /// <summary><c>date</c> is called as <c>date.parse</c>; other records are no functions.</summary>
    public TemplateFunction? FunctionOf(TemplateRecord record) => record == _dates ? DateFunctions.Parser : null;

    private bool TryGetBuiltin(string name, out TemplateValue value)
    {
        // date.format can be assigned, so each run has its own layer over the functions.
        value = name == "date" ? _dates ??= DateFunctions.NewRecord() : BuiltinNames.Find(name);
        return !value.IsNull;
    }
}
