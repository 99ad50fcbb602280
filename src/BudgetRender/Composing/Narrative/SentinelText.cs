using System.Globalization;
using BudgetRender.Composing.Values;
using BudgetRender.Documents;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>Puts the values back where sentinels stand.</summary>
internal static class SentinelText
{
    /// <summary>Adds the inlines of a text to those before it; neighbouring plain texts become one.</summary>
    public static void AddTo(List<Inline> inlines, string text, IReadOnlyList<HostValue> values)
    {
        var start = 0;
        for (var open = text.IndexOf(Sentinels.Open); open >= 0; open = text.IndexOf(Sentinels.Open, start))
        {
            AddText(inlines, text[start..open]);
            var close = text.IndexOf(Sentinels.Close, open);
            AddValue(inlines, values[int.Parse(text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)]);
            start = close + 1;
        }

        AddText(inlines, text[start..]);
    }

    /// <summary>The text with every value as it is printed.</summary>
    public static string Plain(string text, IReadOnlyList<HostValue> values)
    {
        if (!text.Contains(Sentinels.Open)) return text;
        var inlines = new List<Inline>();
        AddTo(inlines, text, values);
        return InlineText.Of(inlines);
    }

    public static void AddText(List<Inline> inlines, string text)
    {
        if (text.Length == 0) return;
        if (inlines.Count > 0 && inlines[^1] is Text before) inlines[^1] = new Text(before.Value + text);
        else inlines.Add(new Text(text));
    }

    private static void AddValue(List<Inline> inlines, HostValue value)
    {
        switch (value)
        {
            case PrintedFigure figure:
                inlines.Add(new Figure(figure.Printed, figure.Value, figure.Sources));
                AddText(inlines, figure.Unit);
                break;
            case AmountValue amount:
                inlines.Add(new Figure(amount.ToText(), amount.Value, amount.Sources));
                break;
            case TextValue text:
                AddText(inlines, text.Value);
                break;
            default:
                AddText(inlines, value.ToText());
                break;
        }
    }
}
