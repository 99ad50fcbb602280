using System.Text;

namespace BudgetRender.Templating;

/// <summary>
/// A string built from plain text and host values, so that a captured or joined text still tells, when it is printed, which
/// part came from which host value. Every other operation sees only the text.
/// </summary>
internal sealed class MixedText(IReadOnlyList<object> pieces)
{
    private string? _text;

    /// <summary>Each a <see cref="string"/> or a <see cref="HostValue"/>.</summary>
    public IReadOnlyList<object> Pieces => pieces;

    public static TemplateValue Join(TemplateValue left, TemplateValue right)
    {
        if (!Carries(left) && !Carries(right))
        {
            return TemplateValue.From(string.Concat(left.ToText(), right.ToText()));
        }

        var pieces = new List<object>(4);
        AddTo(pieces, left);
        AddTo(pieces, right);
        return TemplateValue.From(new MixedText(pieces));
    }

    public static bool Carries(TemplateValue value) => value.Kind == ValueKind.Host || value.Kind == ValueKind.String && value.AsMixedText is not null;

    public static void AddTo(List<object> pieces, TemplateValue value)
    {
        if (value.Kind == ValueKind.Host)
        {
            pieces.Add(value.AsHost);
        }
        else if (value.Kind == ValueKind.String && value.AsMixedText is { } mixed)
        {
            pieces.AddRange(mixed.Pieces);
        }
        else
        {
            pieces.Add(value.ToText());
        }
    }

    public override string ToString()
    {
        if (_text is null)
        {
            var text = new StringBuilder();
            foreach (object piece in pieces)
            {
                text.Append(piece is HostValue host ? host.ToText() : (string)piece);
            }

            _text = text.ToString();
        }

        return _text;
    }
}
