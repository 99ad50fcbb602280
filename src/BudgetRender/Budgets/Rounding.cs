namespace BudgetRender.Budgets;

/// <summary>The one place where amounts are rounded: 四舍五入, half away from zero.</summary>
public static class Rounding
{
    /// <summary>Places of 万元 that the standard tables print unless a city says otherwise.</summary>
    public const int TableDecimals = 2;

    public static decimal HalfAwayFromZero(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>How many decimal places the value needs, trailing zeros not counted.</summary>
    public static int PlacesNeeded(decimal value)
    {
        int scale = value.Scale;
        while (scale > 0 && decimal.Round(value, scale - 1, MidpointRounding.ToZero) == value) scale--;
        return scale;
    }
}
