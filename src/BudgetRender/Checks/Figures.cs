using System.Globalization;

namespace BudgetRender.Checks;

/// <summary>How findings write amounts: thousands separated, with the places they were printed with.</summary>
internal static class Figures
{
    public static string Print(decimal value, int decimals) =>
        value.ToString("N" + Math.Clamp(decimals, 0, 6).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A value that no cell states: with as many places as it needs, at least two.</summary>
    public static string Print(decimal value) => Print(value, Math.Max(2, Places(value)));

    /// <summary>A tolerance: no more places than it needs.</summary>
    public static string PrintShort(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static int Places(decimal value) => (value / 1.000000000000000000000000000000m).Scale;
}
