namespace BudgetRender.Templating;

/// <summary>The local variables (<c>$x</c>) and arguments (<c>$</c>) of one function call or include.</summary>
internal sealed class Frame(TemplateList? arguments, BlockNode? wrapped)
{
    private Dictionary<string, TemplateValue>? _locals;

    public TemplateList Arguments => arguments ??= new TemplateList();

    /// <summary>The block of a <c>wrap</c> around this call: what <c>$$</c> runs.</summary>
    public BlockNode? Wrapped => wrapped;

    public IEnumerable<string> Names => _locals?.Keys ?? Enumerable.Empty<string>();

    public bool TryGet(string name, out TemplateValue value)
    {
        value = default;
        return _locals?.TryGetValue(name, out value) == true;
    }

    public void Set(string name, TemplateValue value) => (_locals ??= new Dictionary<string, TemplateValue>(StringComparer.Ordinal))[name] = value;

    public void Remove(string name) => _locals?.Remove(name);
}
