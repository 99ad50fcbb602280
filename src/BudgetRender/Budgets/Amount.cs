using BudgetRender.Diagnostics;

namespace BudgetRender.Budgets;

/// <summary>
/// An amount of money as a table states it: its value in 万元, the precision it was stated with, and its cell.
/// A place without an amount has no <see cref="Amount"/>; a stated zero has one.
/// </summary>
/// <param name="Value">万元, exact as stated; a table in 元 is converted on reading.</param>
/// <param name="Decimals">
/// Decimal places of 万元 that the statement guarantees, 0 to 6: the value is right to half a unit of that place.
/// </param>
/// <param name="Source">Null for an amount that was computed.</param>
public readonly record struct Amount(decimal Value, int Decimals, SourceLocation? Source = null)
{
    /// <summary>Half a unit of the last stated place: how far the stated value may be from the exact one.</summary>
    public decimal HalfUnit => new(5, 0, 0, false, (byte)(Decimals + 1));
}
