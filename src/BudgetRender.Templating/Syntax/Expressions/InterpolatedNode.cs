using System.Text;

namespace BudgetRender.Templating;

/// <summary><c>$"text {expression} text"</c></summary>
internal sealed class InterpolatedNode(Place place, InterpolatedPart[] parts) : ExpressionNode(place)
{
    public InterpolatedPart[] Parts => parts;

    public override TemplateValue Evaluate(Run run)
    {
        var pieces = new List<object>(parts.Length);
        foreach (InterpolatedPart part in parts)
        {
            TemplateValue value = part.Value is null ? part.Text : part.Value.Evaluate(run);
            if (MixedText.Carries(value))
            {
                MixedText.AddTo(pieces, value);
            }
            else
            {
                pieces.Add(run.Text(this, value));
            }
        }

        TemplateValue text = pieces.Exists(p => p is HostValue) ? TemplateValue.From(new MixedText(pieces)) : Join(pieces);
        run.CheckString(this, text.AsString.Length);
        return text;
    }

    public override void Print(CodePrinter printer) => printer.Interpolated(parts);

    private static string Join(List<object> pieces)
    {
        var text = new StringBuilder();
        foreach (object piece in pieces)
        {
            text.Append((string)piece);
        }

        return text.ToString();
    }
}

/// <summary>Either a text or an expression.</summary>
internal readonly record struct InterpolatedPart(string? Text, ExpressionNode? Value);
