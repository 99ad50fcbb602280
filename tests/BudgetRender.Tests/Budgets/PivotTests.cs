using System.Collections.Immutable;
using BudgetRender.Budgets;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Budgets;

public sealed class PivotTests
{
    /// <summary>Each rounded amount is at most half a unit from the exact one.</summary>
    private const decimal HalfUnit = 0.005m;

    [Fact]
    public void Totals_are_the_ledger_rounded_once() => Holds(ledger =>
    {
        var exact = Rounding.HalfAwayFromZero(ledger.Sum(l => l.Amount.Value), 2);
        foreach (var id in (string[])[StatementIds.Revenue, StatementIds.Expenditure, StatementIds.Economic])
        {
            Assert.Equal(exact, Total(id, ledger, "total"));
        }
        Assert.Equal(exact, Derive(StatementIds.Balance, ledger).Row("revenue.total")!.Amount("amount")?.Value ?? 0);
    });

    [Fact]
    public void Rows_sum_to_their_total_within_rounding() => Holds(ledger =>
    {
        foreach (var id in (string[])[StatementIds.Expenditure, StatementIds.General, StatementIds.GeneralBasic, StatementIds.Projects])
        {
            var statement = Derive(id, ledger);
            var items = statement.Rows.Where(r => r.Kind is RowKind.Item or RowKind.Project).ToList();
            foreach (var (measure, total) in statement.Row("total")!.Amounts)
            {
                var sum = items.Sum(r => r.Amount(measure)?.Value ?? 0);
                Assert.InRange(sum - total.Value, -HalfUnit * (items.Count + 1), HalfUnit * (items.Count + 1));
            }
        }
    });

    [Fact]
    public void Columns_sum_to_their_total_within_rounding() => Holds(ledger =>
    {
        foreach (var id in Pivot.StatementIds.Except([StatementIds.Balance, StatementIds.ThreePublic]))
        {
            var measures = StatementMeasures.For(id);
            foreach (var row in Derive(id, ledger).Rows.Where(r => !r.Key.StartsWith("revenue.", StringComparison.Ordinal)))
            {
                foreach (var (measure, total) in row.Amounts)
                {
                    var parts = measures.StatedParts(measure, m => row.Amount(m) is not null);
                    if (parts.IsEmpty) continue;
                    var bound = HalfUnit * (parts.Length + 1);
                    Assert.InRange(parts.Sum(p => row.Amount(p)!.Value.Value) - total.Value, -bound, bound);
                }
            }
        }
    });

    [Fact]
    public void The_three_public_are_the_current_general_lines_of_their_codes()
    {
        ImmutableArray<LedgerLine> ledger =
        [
            Line("30217", FundSource.Appropriation, FundOrigin.Current, 1.5m),
            Line("30231", FundSource.Appropriation, FundOrigin.Current, 10m),
            Line("30231", FundSource.GovernmentFund, FundOrigin.Current, 99m),
            Line("30201", FundSource.Appropriation, FundOrigin.Current, 7m),
        ];

        var row = Derive(StatementIds.ThreePublic, ledger).Row("total")!;

        Assert.Equal(11.5m, row.Amount("total")!.Value.Value);
        Assert.Equal(10m, row.Amount("vehicles.total")!.Value.Value);
        Assert.Null(row.Amount("abroad"));
    }

    [Fact]
    public void Every_numeric_table_can_be_derived_from_nothing()
    {
        foreach (var id in Pivot.StatementIds) Assert.True(Derive(id, []).IsEmpty);
    }

    private static void Holds(Action<ImmutableArray<LedgerLine>> property) =>
        Prop.ForAll(LedgerSamples.Ledgers, property).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(2026, 7));

    private static Statement Derive(string id, ImmutableArray<LedgerLine> ledger) =>
        Pivot.Derive(id, ledger, LedgerSamples.Department, 2026);

    private static decimal Total(string id, ImmutableArray<LedgerLine> ledger, string measure) =>
        Derive(id, ledger).Row("total")!.Amount(measure)?.Value ?? 0;

    private static LedgerLine Line(string economic, FundSource fund, FundOrigin origin, decimal amount) => new(
        "103001", "2010301", economic, "50201", fund, origin, SpendingCategory.Basic, "", "", new Amount(amount, 2));
}
