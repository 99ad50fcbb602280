namespace BudgetRender.Checks.Causes;

/// <summary>A figure believed wrong, and what it ought to be as far as the relation tells.</summary>
/// <param name="Change">What is to be added to it.</param>
/// <param name="Context">Null where only the tables may be consulted.</param>
internal sealed record WrongFigure(Figure Figure, decimal Change, Relation Relation, CheckContext? Context)
{
    public decimal Expected => Figure.Value + Change;

    /// <summary>True when a value is what the figure ought to be, to the tolerance of the relation.</summary>
    public bool IsExpected(decimal value) => Math.Abs(value - Expected) <= Relation.Tolerance.Interval;

    /// <summary>Its digits as printed, without the point; empty for a blank.</summary>
    public string Digits => Figure.Amount is { } amount ? Scaled(amount.Value).ToString("0", System.Globalization.CultureInfo.InvariantCulture) : "";

    public int Decimals => Figure.Amount?.Decimals ?? 2;

    /// <summary>The value of digits written in place of the figure's own.</summary>
    public decimal ValueOf(string digits)
    {
        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < Decimals; i++) value /= 10;
        return value;
    }

    private decimal Scaled(decimal value)
    {
        for (var i = 0; i < Decimals; i++) value *= 10;
        return Math.Abs(Math.Round(value, MidpointRounding.AwayFromZero));
    }
}
