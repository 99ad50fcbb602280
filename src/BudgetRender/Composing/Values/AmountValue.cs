using System.Collections.Immutable;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A figure of the budget in a template: exact, and knowing the cells it comes from. Sums and differences of such figures
/// know the cells of both. Printed as it is, it looks as the pack's amounts look.
/// </summary>
internal class AmountValue(decimal value, ImmutableArray<string> sources, AmountStyle style) : HostValue
{
    public decimal Value => value;

    public ImmutableArray<string> Sources => sources;

    public AmountStyle Style => style;

    public override string KindName => "amount";

    public override decimal? Number => value;

    public override string ToText() => AmountFormat.InProse(value, style);

    public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        result = default;
        if (Missing(left) ?? Missing(right) is { } missing)
        {
            return missing.TryCompute(operation, left, right, out result);
        }

        if (NumberOf(left) is not { } first || NumberOf(right) is not { } second) return false;
        decimal? computed = operation switch
        {
            BinaryOperator.Add => first + second,
            BinaryOperator.Subtract => first - second,
            BinaryOperator.Multiply => first * second,
            BinaryOperator.Divide when second != 0 => first / second,
            _ => null,
        };
        if (computed is { } sum) result = new AmountValue(sum, Union(left, right), style);
        return computed is not null;
    }

    /// <summary>The cells of both, each once, in their order.</summary>
    public static ImmutableArray<string> Union(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        if (second.IsEmpty) return first;
        return first.IsEmpty ? second : [.. first.Union(second, StringComparer.Ordinal)];
    }

    private static ImmutableArray<string> Union(TemplateValue left, TemplateValue right) => Union(SourcesOf(left), SourcesOf(right));

    private static ImmutableArray<string> SourcesOf(TemplateValue value) =>
        value.Kind == ValueKind.Host && value.AsHost is AmountValue amount ? amount.Sources : [];

    private static Missing? Missing(TemplateValue value) => value.Kind == ValueKind.Host ? value.AsHost as Missing : null;

    private static decimal? NumberOf(TemplateValue value) => value.Kind switch
    {
        ValueKind.Host => value.AsHost.Number,
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Integer => value.AsInteger,
        _ => null,
    };
}
