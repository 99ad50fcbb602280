using System.Text;

namespace BudgetRender.Templating;

/// <summary>Collects what is printed: the whole text, or for a capture the pieces with their host values.</summary>
internal sealed class TextBuffer : TemplateOutput
{
    private readonly StringBuilder _text = new();
    private List<object>? _pieces;

    public override void Write(string text) => _text.Append(text);

    public override void Write(HostValue value)
    {
        _pieces ??= [];
        Flush();
        _pieces.Add(value);
    }

    public TemplateValue ToValue()
    {
        if (_pieces is null)
        {
            return TemplateValue.From(_text.ToString());
        }

        Flush();
        return TemplateValue.From(new MixedText(_pieces));
    }

    public override string ToString() => ToValue().ToText();

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _pieces!.Add(_text.ToString());
            _text.Clear();
        }
    }
}
