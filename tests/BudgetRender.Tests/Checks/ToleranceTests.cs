using BudgetRender.Budgets;
using BudgetRender.Checks;

namespace BudgetRender.Tests.Checks;

public class ToleranceTests
{
    [Theory]
    // One figure against one, both to two places: 0.005 each.
    [InlineData(1, 2, 2, 0.01, Verdict.Holds)]
    [InlineData(1, 2, 2, 0.02, Verdict.Broken)]
    // A total to one place against a figure to two.
    [InlineData(1, 1, 2, 0.05, Verdict.Holds)]
    [InlineData(1, 1, 2, 0.06, Verdict.Broken)]
    // A hundred items: half a unit each, yet rounding noise is far smaller.
    [InlineData(100, 2, 2, 0.10, Verdict.Holds)]
    [InlineData(100, 2, 2, 0.30, Verdict.Doubtful)]
    [InlineData(100, 2, 2, 0.51, Verdict.Broken)]
    public void A_gap_is_judged_by_printed_precision(int items, int totalPlaces, int itemPlaces, double gap, Verdict expected)
    {
        var total = Figure(0, totalPlaces);
        var parts = Enumerable.Range(0, items).Select(_ => Figure(0, itemPlaces)).ToArray();
        Assert.Equal(expected, RoundingTolerance.Of([total], parts).Judge((decimal)gap));
    }

    [Fact]
    public void A_blank_is_an_exact_zero() =>
        Assert.Equal(0.005m, RoundingTolerance.Of([Figure(1, 2)], [new Figure(null, null, "", null, _ => null)]).Interval);

    private static Figure Figure(decimal value, int places) => new(null, null, "", new Amount(value, places), _ => null);
}
