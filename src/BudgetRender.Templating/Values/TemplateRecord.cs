namespace BudgetRender.Templating;

/// <summary>
/// Named values in the order they were set. A record may lie over another one: it reads through to it and never writes to
/// it, which is how many runs share the host's globals.
/// </summary>
public sealed class TemplateRecord
{
    private readonly TemplateRecord? _beneath;
    private OrderedDictionary<string, TemplateValue>? _members;
    private HashSet<string>? _readOnlyNames;

    public TemplateRecord()
    {
    }

    public TemplateRecord(TemplateRecord beneath) => _beneath = beneath;

    /// <summary>True after <see cref="Freeze"/>: templates may read the record but not write to it.</summary>
    public bool IsReadOnly { get; private set; }

    public int Count => _beneath is null ? _members?.Count ?? 0 : Names.Count();

    /// <summary>The names set here, without those of a record beneath: counting does not walk them.</summary>
    internal int OwnCount => _members?.Count ?? 0;

    /// <summary>The names, those of the record beneath first.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            IEnumerable<string> own = _members?.Keys ?? Enumerable.Empty<string>();
            return _beneath is null ? own : _beneath.Names.Union(own);
        }
    }

    /// <summary>Null where the record has no such name.</summary>
    public TemplateValue this[string name]
    {
        get => TryGet(name, out TemplateValue value) ? value : default;
        set => Set(name, value);
    }

    /// <summary>The members of a JSON object; throws <see cref="System.Text.Json.JsonException"/> where the text is none.</summary>
    public static TemplateRecord FromJson(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        TemplateValue value = JsonText.ToValue(document.RootElement);
        return value.Kind == ValueKind.Record ? value.AsRecord : throw new System.Text.Json.JsonException("not an object");
    }

    public bool TryGet(string name, out TemplateValue value)
    {
        if (_members is not null && _members.TryGetValue(name, out value))
        {
            return true;
        }

        if (_beneath is not null)
        {
            return _beneath.TryGet(name, out value);
        }

        value = default;
        return false;
    }

    /// <summary>For the host; a template's assignment asks <see cref="CanSet"/> first.</summary>
    public void Set(string name, TemplateValue value) =>
        (_members ??= new OrderedDictionary<string, TemplateValue>(StringComparer.Ordinal))[name] = value;

    /// <summary>Bars templates from changing this record (not the values in it); returns the record itself.</summary>
    public TemplateRecord Freeze()
    {
        IsReadOnly = true;
        return this;
    }

    internal bool CanSet(string name) => !IsReadOnly && _readOnlyNames?.Contains(name) != true;

    internal void MakeReadOnly(string name) => (_readOnlyNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    internal bool HasOwn(string name) => _members?.ContainsKey(name) == true;

    internal void Remove(string name) => _members?.Remove(name);
}
