using System.Globalization;
using System.Text;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>Collects what a template prints: its own text, and a sentinel for every value that must stay a reference.</summary>
internal sealed class RenderedText(FindingLog log, SourceLocation place) : TemplateOutput
{
    private readonly StringBuilder _text = new(1024);
    private readonly List<HostValue> _values = [];

    public string Text => _text.ToString();

    /// <summary>Each a <see cref="PrintedFigure"/>, <see cref="AmountValue"/>, <see cref="TextValue"/> or <see cref="Missing"/>.</summary>
    public IReadOnlyList<HostValue> Values => _values;

    public override void Write(string text)
    {
        if (!Sentinels.AreIn(text))
        {
            _text.Append(text);
            return;
        }

        foreach (var c in text)
            if (!Sentinels.IsSentinel(c)) _text.Append(c);
    }

    public override void Write(HostValue value)
    {
        switch (value)
        {
            case JoinedText joined:
                WritePieces(joined);
                break;
            case FigureNode { Missing: { } missing }:
                Mark(missing);
                break;
            case FigureNode { Amount: { } amount }:
                Mark(amount);
                break;
            case PrintedFigure or TextValue or Missing:
                Mark(value);
                break;
            default:
                log.AddOnce(Diagnostic.Error(
                    ComposeCodes.NotPrintable,
                    $"模板要印出的 {value.KindName} 不是金额也不是文本，请写到具体的一项。",
                    $"The template prints a {value.KindName}, which is neither a figure nor a text; name one of its members.",
                    place));
                break;
        }
    }

    private void WritePieces(JoinedText joined)
    {
        foreach (var piece in joined.Pieces)
        {
            if (piece is HostValue host) Write(host);
            else Write((string)piece);
        }
    }

    private void Mark(HostValue value)
    {
        if (value is Missing missing) missing.Report();
        _text.Append(Sentinels.Open).Append(_values.Count.ToString(CultureInfo.InvariantCulture)).Append(Sentinels.Close);
        _values.Add(value);
    }
}
