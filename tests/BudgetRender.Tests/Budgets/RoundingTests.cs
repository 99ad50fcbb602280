using BudgetRender.Budgets;

namespace BudgetRender.Tests.Budgets;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("2.675", "2.68")]
    [InlineData("2.6749", "2.67")]
    public void Halves_go_away_from_zero(string value, string expected) =>
        Assert.Equal(Number(expected), Rounding.HalfAwayFromZero(Number(value), 2));

    [Theory]
    [InlineData("1.200", 1)]
    [InlineData("100", 0)]
    [InlineData("0.000", 0)]
    [InlineData("-3.1416", 4)]
    public void Trailing_zeros_need_no_places(string value, int places) => Assert.Equal(places, Rounding.PlacesNeeded(Number(value)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
