using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Tests.Budgets;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Inputs;

/// <summary>Random budgets as an input can state them.</summary>
internal static class BudgetSamples
{
    public static Arbitrary<Budget> Budgets => Arb.From(
        from year in Gen.Choose(2015, 2035)
        from statements in Statements
        from facts in Facts
        from duties in Text.ArrayOf()
        from term in Text
        from ledger in Gen.Frequency((3, Gen.Constant(ImmutableArray<LedgerLine>.Empty)), (1, LedgerSamples.Ledgers.Generator))
        select new Budget(
            year,
            LedgerSamples.Department,
            statements,
            facts,
            duties.Length == 0
                ? ImmutableDictionary<string, ImmutableArray<SourcedText>>.Empty
                : ImmutableDictionary<string, ImmutableArray<SourcedText>>.Empty.Add(ProseTopics.Duties, [.. duties.Select(d => new SourcedText(d))]),
            [new GlossaryTerm(new SourcedText(term), new SourcedText(term))])
        {
            Ledger = ledger,
        });

    private static Gen<string> Text =>
        Gen.Elements('三', '公', '”', '"', '\\', '\n', '/', '~', '１', 'a', ' ', '〔', '€').NonEmptyListOf().Select(c => "文" + string.Concat(c));

    private static Gen<Amount> Amounts =>
        from digits in Gen.Choose(-99_999_999, 99_999_999)
        from scale in Gen.Choose(0, 6)
        from decimals in Gen.Choose(0, 6)
        select new Amount(digits / (decimal)Math.Pow(10, scale), Math.Max(decimals, 0));

    private static Gen<Facts> Facts =>
        from money in Amounts
        from count in Gen.Choose(0, 999)
        from reason in Text
        select new Facts(new[]
        {
            new Fact("prior.revenue", "", money),
            new Fact("assets.vehicles.general", "", new Amount(count, 0)),
            new Fact("reason.revenue", reason, null),
        }.ToImmutableDictionary(f => f.Path));

    private static Gen<ImmutableArray<Statement>> Statements =>
        Gen.SubListOf(StatementIds.All.ToArray()).SelectMany(ids => Gen.CollectToArray(ids, Statement)).Select(s => s.ToImmutableArray());

    private static Gen<Statement> Statement(string id) =>
        from rows in Row(id).ListOf()
        from note in Text
        select new Statement(
            id, "表", "某局", [.. rows.Select((r, i) => r with { Key = $"item:{i}" })], [new SourcedText(note)], new Diagnostics.SourceLocation("x"));

    private static Gen<StatementRow> Row(string id) =>
        from kind in Gen.Elements(Enum.GetValues<RowKind>())
        from text in Text
        from measures in Gen.SubListOf(StatementMeasures.For(id).Measures.Select(m => m.Id).ToArray())
        from amounts in Amounts.ListOf(measures.Count)
        select new StatementRow(
            kind,
            "",
            ImmutableDictionary<string, SourcedText>.Empty.Add(Fields.Name, new SourcedText(text)),
            measures.Zip(amounts).ToImmutableDictionary(m => m.First, m => m.Second));
}
