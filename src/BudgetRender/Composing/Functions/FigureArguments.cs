using System.Collections.Immutable;
using BudgetRender.Composing.Values;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Functions;

/// <summary>Reads the figures that a function is called with.</summary>
internal static class FigureArguments
{
    /// <summary>
    /// The figures at these places, or false and the missing one, which has been reported, in <paramref name="missing"/>.
    /// </summary>
    public static bool TryRead(CallArguments arguments, AmountStyle style, int count, out AmountValue[] figures, out TemplateValue missing)
    {
        figures = new AmountValue[count];
        for (var i = 0; i < count; i++)
        {
            if (MissingIn(arguments[i]) is { } found)
            {
                found.Report();
                missing = found;
                return false;
            }

            figures[i] = Figure(arguments, i, style);
        }

        missing = default;
        return true;
    }

    public static ImmutableArray<string> SourcesOf(AmountValue[] figures)
    {
        var all = ImmutableArray<string>.Empty;
        foreach (var figure in figures) all = Sources.Union(all, figure.Sources);
        return all;
    }

    public static Missing? MissingIn(TemplateValue value) => value.Kind != ValueKind.Host
        ? null
        : value.AsHost as Missing ?? (value.AsHost as FigureNode)?.Missing;

    private static AmountValue Figure(CallArguments arguments, int index, AmountStyle style)
    {
        var value = arguments[index];
        if (value.Kind == ValueKind.Host)
        {
            if (value.AsHost is FigureNode { Amount: { } amount }) return amount;
            if (value.AsHost is PrintedFigure printed) return new AmountValue(printed.Value, printed.Sources, style);
            throw arguments.Wrong(index, "figure");
        }

        return value.Kind switch
        {
            ValueKind.Decimal => new AmountValue(value.AsDecimal, [], style),
            ValueKind.Integer => new AmountValue(value.AsInteger, [], style),
            ValueKind.Float => new AmountValue((decimal)value.ToDouble(), [], style),
            _ => throw arguments.Wrong(index, "figure"),
        };
    }
}
