using System.Collections.Immutable;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>A value of a template that is, or stands for, a figure of the budget. Arithmetic keeps the cells of both sides.</summary>
internal abstract class FigureNode : HostValue
{
    /// <summary>The figure; null where the node only leads to figures.</summary>
    public abstract AmountValue? Amount { get; }

    /// <summary>What stands in the way of a figure that was not given; null when nothing does.</summary>
    public virtual Missing? Missing => null;

    public override decimal? Number => Amount?.Value;

    public override string ToText() => Missing?.ToText() ?? Amount?.ToText() ?? "";

    public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        result = default;
        if ((MissingIn(left) ?? MissingIn(right)) is { } missing) return missing.TryCompute(operation, left, right, out result);
        if (NumberOf(left) is not { } first || NumberOf(right) is not { } second) return false;
        decimal? computed = operation switch
        {
            BinaryOperator.Add => first + second,
            BinaryOperator.Subtract => first - second,
            BinaryOperator.Multiply => first * second,
            BinaryOperator.Divide when second != 0 => first / second,
            _ => null,
        };
        if (computed is not { } value) return false;
        result = TemplateValue.From(new AmountValue(value, Sources.Union(SourcesOf(left), SourcesOf(right)), StyleOf(left, right)));
        return true;
    }

    private static Missing? MissingIn(TemplateValue value) => value.Kind != ValueKind.Host
        ? null
        : value.AsHost as Missing ?? (value.AsHost as FigureNode)?.Missing;

    private static decimal? NumberOf(TemplateValue value) => value.Kind switch
    {
        ValueKind.Host => value.AsHost.Number,
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Integer => value.AsInteger,
        _ => null,
    };

    private static ImmutableArray<string> SourcesOf(TemplateValue value) => AmountOf(value)?.Sources ?? [];

    private static Packs.AmountStyle StyleOf(TemplateValue left, TemplateValue right) =>
        (AmountOf(left) ?? AmountOf(right))?.Style ?? CountStyle.Plain;

    private static AmountValue? AmountOf(TemplateValue value) =>
        value.Kind == ValueKind.Host ? (value.AsHost as FigureNode)?.Amount : null;
}
