namespace BudgetRender.Templating;

/// <summary>Collects what is printed: the pieces as they come, so that host values are found again.</summary>
internal sealed class TextBuffer : TemplateOutput
{
    private readonly List<object> _pieces = new(16);
    private bool _hasHosts;

    public override void Write(string text)
    {
        if (text.Length > 0)
        {
            _pieces.Add(text);
        }
    }

    public override void Write(HostValue value)
    {
        _hasHosts = true;
        _pieces.Add(value);
    }

    public TemplateValue ToValue() => _hasHosts ? TemplateValue.From(new MixedText(_pieces)) : TemplateValue.From(string.Concat(_pieces));

    public override string ToString() => ToValue().ToText();
}
