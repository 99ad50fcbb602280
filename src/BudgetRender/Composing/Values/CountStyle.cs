using BudgetRender.Packs;

namespace BudgetRender.Composing.Values;

/// <summary>How numbers of things are printed: 13 个, 5 辆.</summary>
internal static class CountStyle
{
    public static AmountStyle Plain { get; } = new(0, false, 0, false);
}
