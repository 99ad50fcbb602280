using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

/// <summary>Writes a tree as a template that reads back as the same tree.</summary>
internal sealed partial class CodePrinter
{
    private readonly StringBuilder _text = new();
    private bool _inCode;
    private bool _statementOpen;
    private bool _tight;
    private int _blockStart;
    private int _anonymous;
    private string? _indent;

    public static string Text(ExpressionNode node)
    {
        var printer = new CodePrinter { _inCode = true, _tight = true };
        node.Print(printer);
        return printer._text.ToString();
    }

    public static string Print(BlockNode body)
    {
        var printer = new CodePrinter();
        body.Print(printer);
        printer.LeaveCode();
        return printer._text.ToString();
    }

    /// <summary>A token with a space before it.</summary>
    public void Word(string word)
    {
        if (!_tight)
        {
            _text.Append(' ');
        }

        _text.Append(word);
        _tight = false;
    }

    /// <summary>A token that stands right behind the one before it.</summary>
    public void Symbol(string symbol)
    {
        _text.Append(symbol);
        _tight = false;
    }

    /// <summary>Like <see cref="Symbol"/>, and what follows is right behind it as well where it is a list.</summary>
    public void Glue(string symbol) => Symbol(symbol);

    public void Expression(ExpressionNode node) => node.Print(this);

    public void Operand(ExpressionNode node) => node.Print(this);

    public void Postfix(ExpressionNode node) => node.Print(this);

    public void Callee(ExpressionNode node) => node.Print(this);

    public void Tight(ExpressionNode node) => node.Print(this);

    public void Piped(ExpressionNode node) => node.Print(this);

    public void Argument(ExpressionNode node, bool expands) => node.Print(this);

    public void Literal(string text) => Literal(TemplateValue.From(text));

    public void Literal(TemplateValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                Word(ValueText.Quote(value.AsString));
                break;
            case ValueKind.Null:
                Word("null");
                break;
            case ValueKind.Empty:
                Word("empty");
                break;
            case ValueKind.Float:
                Word(value.ToDouble().ToString("R", CultureInfo.InvariantCulture) + "d");
                break;
            case ValueKind.Decimal:
                Word(value.ToText() + "m");
                break;
            case ValueKind.Integer when value.AsInteger < 0:
                Word(value.AsInteger is < int.MinValue ? $"0x{value.AsInteger:x16}" : $"0x{(int)value.AsInteger:x8}");
                break;
            default:
                Word(value.ToText());
                break;
        }
    }

    public void Parameter(string name, ExpressionNode? value)
    {
        if (value is not null)
        {
            Word(name);
            Symbol(":");
            value.Print(this);
        }
    }

    public void Interpolated(InterpolatedPart[] parts)
    {
        Word("$\"");
        foreach (InterpolatedPart part in parts)
        {
            if (part.Text is { } text)
            {
                var escaped = new StringBuilder();
                ValueText.AppendEscaped(escaped, text);
                _text.Append(escaped.Replace("{", "\\{"));
                continue;
            }

            _text.Append('{');
            part.Value!.Print(this);
            _text.Append(" }");
        }

        Symbol("\"");
    }
}
