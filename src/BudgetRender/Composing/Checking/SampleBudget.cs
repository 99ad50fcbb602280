using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Checking;

/// <summary>
/// A budget that gives one of everything a template can ask for. Its figures mean nothing: it shows which names there are.
/// </summary>
internal static class SampleBudget
{
    private const string Word = "某";

    public static Budget Of(Pack pack, int year) => new(
        year,
        new Department("103", Word, Word, Word, [new BudgetUnit("103001", Word)]),
        [.. pack.Tables.Concat(pack.ExtraLayouts).Select(l => Table(l.Id))],
        Facts,
        Prose,
        [new GlossaryTerm(new SourcedText(Word), new SourcedText(Word))]);

    private static Facts Facts => new(FactVocabulary.All.ToImmutableDictionary(
        d => d.Path,
        d => d.Kind == FactKind.Text ? new Fact(d.Path, Word, null) : new Fact(d.Path, "1", new Amount(1, 0))));

    private static ImmutableDictionary<string, ImmutableArray<SourcedText>> Prose =>
        new[] { ProseTopics.Duties, ProseTopics.Organisation, ProseTopics.Units, ProseTopics.UnitsIntroduction }
            .ToImmutableDictionary(t => t, _ => ImmutableArray.Create(new SourcedText(Word)));

    /// <summary>Without amounts, so that each row the form has is blank instead of missing.</summary>
    private static Statement Table(string id) => new(id, "", "", [Row(RowKind.Item, "item:2010301"), Row(RowKind.Project, "project:1")], []);

    private static StatementRow Row(RowKind kind, string key) => new(
        kind,
        key,
        ImmutableDictionary<string, SourcedText>.Empty.Add(Fields.Code, new SourcedText("2010301")),
        ImmutableDictionary<string, Amount>.Empty);
}
