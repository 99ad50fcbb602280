using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Checks;

public class ConsistentBudgetsTests
{
    [Fact]
    public void A_budget_that_agrees_with_itself_has_no_error()
    {
        var sizes = Gen.Choose(1, 200).Zip(Gen.Choose(0, int.MaxValue - 1)).Zip(Gen.Elements(true, false)).ToArbitrary();
        var property = Prop.ForAll(sizes, made =>
        {
            var ((lines, seed), manyFunds) = made;
            var errors = Checker.Check(LedgerBudgets.Make(seed, lines, manyFunds), CheckOptions.Default)
                .Where(d => d.Severity == Severity.Error)
                .ToList();
            return (errors.Count == 0).Label(TextReport.Write(errors, Language.English));
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20260407, 1), property);
    }
}
