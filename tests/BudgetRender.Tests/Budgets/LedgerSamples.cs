using System.Collections.Immutable;
using BudgetRender.Budgets;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Budgets;

/// <summary>Random ledgers of a department with two units.</summary>
internal static class LedgerSamples
{
    public static Department Department { get; } = new(
        "103", "某市某局", "某局", "某局", [new("103001", "某局本级"), new("103002", "某中心")]);

    public static Arbitrary<ImmutableArray<LedgerLine>> Ledgers => Arb.From(
        Line.ListOf().Select(lines => lines.ToImmutableArray()));

    private static Gen<LedgerLine> Line =>
        from unit in Gen.Elements("103001", "103002")
        from item in Gen.Elements("2010301", "2010302", "2080505", "2210201")
        from pair in Gen.Elements(("30101", "50101"), ("30217", "50206"), ("30302", "50905"), ("31002", "50306"), ("31013", "50303"))
        from fund in Gen.Elements(Enum.GetValues<FundSource>())
        from origin in Gen.Elements(FundOrigin.Current, FundOrigin.Current, FundOrigin.Carryover)
        from category in Gen.Elements(Enum.GetValues<SpendingCategory>())
        from project in Gen.Elements("热线", "维修费")
        from yuan in Gen.Choose(1, 9_999_999)
        select new LedgerLine(
            unit, item, pair.Item1, pair.Item2, fund, origin, category, "",
            category == SpendingCategory.Basic ? "" : project, new Amount(yuan / 10_000m, 4));
}
