using System.Collections.Immutable;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A figure of the budget: exact, and knowing the cells it comes from. Printed as it is, it looks as the pack's amounts look.
/// </summary>
internal sealed class AmountValue(decimal value, ImmutableArray<string> sources, AmountStyle style) : FigureNode
{
    private string? _text;

    public decimal Value => value;

    public ImmutableArray<string> Sources => sources;

    public AmountStyle Style => style;

    public override string KindName => "amount";

    public override AmountValue Amount => this;

    public override string ToText() => _text ??= AmountFormat.InProse(value, style);
}
