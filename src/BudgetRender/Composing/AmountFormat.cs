using System.Globalization;
using BudgetRender.Packs;

namespace BudgetRender.Composing;

/// <summary>
/// How figures become text. Every rounding of a printed figure happens here, once, half away from zero, from the exact value.
/// </summary>
internal static class AmountFormat
{
    private static readonly decimal[] Units = [1m, 0.1m, 0.01m, 0.001m, 0.0001m, 0.00001m, 0.000001m];

    /// <summary>Rounded half away from zero; never a negative zero.</summary>
    public static decimal Round(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }

    /// <summary>A figure in a table: 4,540.68.</summary>
    public static string InTable(decimal value, int decimals) =>
        Round(value, decimals).ToString("N" + decimals, CultureInfo.InvariantCulture);

    /// <summary>An amount in prose, without thousands separators: 4540.68, 85, 85.00.</summary>
    public static string InProse(decimal value, AmountStyle style) =>
        style.PlainZero && Round(value, style.Decimals) == 0 ? "0" : Plain(value, style.Decimals, style.TrimZeros);

    /// <summary>A share or a rate of growth, given as a part of one: 0.0649 is 6.49.</summary>
    public static string Percentage(decimal ratio, AmountStyle style) =>
        Plain(ratio * 100, style.ShareDecimals, style.TrimShareZeros);

    /// <summary>A figure without separators, rounded; zeros at its end dropped when asked.</summary>
    public static string Plain(decimal value, int decimals, bool trim) => trim
        ? Round(value, decimals).ToString("0.######", CultureInfo.InvariantCulture)
        : Round(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);

    /// <summary>The smallest amount that still shows with so many places.</summary>
    public static decimal Unit(int decimals) => Units[decimals];
}
