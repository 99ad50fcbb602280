using System.Collections;

namespace BudgetRender.Templating;

/// <summary>A list of the language. It may carry named members beside its items, as the language allows.</summary>
public sealed class TemplateList : IReadOnlyList<TemplateValue>
{
    private readonly List<TemplateValue> _items;
    private TemplateRecord? _members;

    public TemplateList() => _items = [];

    public TemplateList(int capacity) => _items = new List<TemplateValue>(capacity);

    public TemplateList(IEnumerable<TemplateValue> items) => _items = new List<TemplateValue>(items);

    /// <summary>A list with a value for each item.</summary>
    public static TemplateList Of<T>(IEnumerable<T> items, Func<T, TemplateValue> value)
    {
        var list = new TemplateList();
        foreach (T item in items)
        {
            list.Add(value(item));
        }

        return list;
    }

    public int Count => _items.Count;

    /// <summary>True after <see cref="Freeze"/>: templates may read the list but not write to it.</summary>
    public bool IsReadOnly { get; private set; }

    internal List<TemplateValue> Items => _items;

    internal TemplateRecord? Members => _members;

    public TemplateValue this[int index] => _items[index];

    public void Add(TemplateValue item) => _items.Add(item);

    /// <summary>Bars templates from changing this list (not the records in it); returns the list itself.</summary>
    public TemplateList Freeze()
    {
        IsReadOnly = true;
        return this;
    }

    internal void SetMember(string name, TemplateValue value) => (_members ??= new TemplateRecord()).Set(name, value);

    public IEnumerator<TemplateValue> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
