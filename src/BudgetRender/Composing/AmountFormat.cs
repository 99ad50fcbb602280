using System.Globalization;
using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Composing;

/// <summary>
/// How figures become text. Every printed figure is rounded here, once, from the exact value.
/// </summary>
internal static class AmountFormat
{
    /// <summary>Rounded half away from zero; never a negative zero.</summary>
    public static decimal Round(decimal value, int decimals)
    {
        var rounded = Rounding.HalfAwayFromZero(value, decimals);
        return rounded == 0 ? 0 : rounded;
    }

    /// <summary>A figure in a table: 4,540.68.</summary>
    public static string InTable(decimal value, int decimals) =>
        Round(value, decimals).ToString("N" + decimals, CultureInfo.InvariantCulture);

    /// <summary>An amount in prose, without thousands separators: 4540.68, 85, 85.00.</summary>
    public static string InProse(decimal value, AmountStyle style)
    {
        var rounded = Round(value, style.Decimals);
        return style.PlainZero && rounded == 0 ? "0" : Text(rounded, style.Decimals, style.TrimZeros);
    }

    /// <summary>A share or a rate of growth, given as a part of one: 0.0649 is 6.49.</summary>
    public static string Percentage(decimal ratio, AmountStyle style) =>
        Plain(ratio * 100, style.ShareDecimals, style.TrimShareZeros);

    /// <summary>A figure without separators, rounded; zeros at its end dropped when asked.</summary>
    public static string Plain(decimal value, int decimals, bool trim) => Text(Round(value, decimals), decimals, trim);

    private static string Text(decimal rounded, int decimals, bool trim) =>
        rounded.ToString(trim ? "0.######" : "F" + decimals, CultureInfo.InvariantCulture);
}
