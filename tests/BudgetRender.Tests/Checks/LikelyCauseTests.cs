using BudgetRender.Budgets;
using BudgetRender.Checks;

namespace BudgetRender.Tests.Checks;

public class LikelyCauseTests
{
    [Theory]
    [InlineData(17634.35, 1634.35, "typed in addition")]
    [InlineData(16334.35, 1634.35, "typed twice")]
    [InlineData(3310.37, 310.37, "typed twice")]
    [InlineData(164.35, 1634.35, "left out")]
    [InlineData(1364.35, 1634.35, "swapped")]
    [InlineData(16343.50, 1634.35, "10 times too large")]
    [InlineData(16.34, 1634.35, null)]
    [InlineData(16343500, 1634.35, "yuan")]
    [InlineData(1700.00, 1634.35, null)]
    public void The_cause_is_named_where_one_fits(double stated, double expected, string? words)
    {
        var wrong = new Figure(null, null, "a", new Amount((decimal)stated, 2), _ => null);
        var right = new Figure(null, null, "b", new Amount((decimal)expected, 2), _ => null);
        var relation = new Relation(CheckRules.All[0], [wrong], [right]);
        var hint = LikelyCauses.Find(wrong, (decimal)expected - (decimal)stated, relation);
        if (words is null) Assert.Null(hint);
        else Assert.Contains(words, hint!.English, StringComparison.Ordinal);
    }
}
