namespace BudgetRender.Templating;

/// <summary>The local variables (<c>$x</c>) and arguments (<c>$</c>) of one function call or include.</summary>
internal sealed class Frame(TemplateList? arguments, BlockNode? wrapped)
{
    private TemplateRecord? _locals;

    public TemplateList Arguments => arguments ??= new TemplateList();

    /// <summary>The block of a <c>wrap</c> around this call: what <c>$$</c> runs.</summary>
    public BlockNode? Wrapped => wrapped;

    public IEnumerable<string> Names => _locals?.Names ?? [];

    public bool TryGet(string name, out TemplateValue value)
    {
        value = default;
        return _locals?.TryGet(name, out value) == true;
    }

    public void Set(string name, TemplateValue value) => (_locals ??= new TemplateRecord()).Set(name, value);

    public void Remove(string name) => _locals?.Remove(name);
}
