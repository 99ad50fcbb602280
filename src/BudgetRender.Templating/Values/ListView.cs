namespace BudgetRender.Templating;

/// <summary>A list or a range read by index, without copying a range into memory.</summary>
internal readonly struct ListView(TemplateValue value)
{
    private readonly TemplateList? _list = value.Kind == ValueKind.List ? value.AsList : null;
    private readonly TemplateRange? _range = value.Kind == ValueKind.Range ? value.AsRange : null;

    public long Count => _list?.Count ?? _range?.Count ?? 0;

    /// <summary>Null beyond the end: a loop body may shorten the list that it walks over.</summary>
    public TemplateValue this[long index]
    {
        get
        {
            if (_list is not null)
            {
                return index < _list.Count ? _list[(int)index] : default;
            }

            return TemplateValue.From(_range![index]);
        }
    }
}
