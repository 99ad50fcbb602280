using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>The parts of one input as one budget.</summary>
internal static class BudgetAssembler
{
    public static Budget Assemble(Input input, List<BudgetPart> parts, List<Diagnostic> findings)
    {
        var facts = MergedFacts.Of(parts, findings);
        var stated = MergedStatements.Of(parts, input.Replaced, findings);
        var department = DepartmentAssembler.Assemble(facts, parts, stated, new SourceLocation(input.Path), findings);
        var year = Year(input, facts, parts, stated, findings);
        ImmutableArray<LedgerLine> ledger = [.. parts.SelectMany(p => p.Ledger)];
        return new Budget(
            year,
            department,
            [.. stated, .. Derived(stated, ledger, department, year)],
            facts,
            Prose(parts, findings),
            [.. parts.SelectMany(p => p.Glossary)])
        {
            Ledger = ledger,
        };
    }

    /// <summary>Stated tables win over derived ones; that both agree is for the checks to see.</summary>
    private static IEnumerable<Statement> Derived(
        List<Statement> stated, ImmutableArray<LedgerLine> ledger, Department department, int year) => ledger.IsEmpty
            ? []
            : Pivot.StatementIds.Where(id => stated.All(s => s.Id != id)).Select(id => Pivot.Derive(id, ledger, department, year));

    private static int Year(
        Input input, Budgets.Facts facts, List<BudgetPart> parts, List<Statement> statements, List<Diagnostic> findings)
    {
        var titles = statements.Select(s => (Year: LabelText.YearOf(s.Title), s.Source)).Where(t => t.Year is not null).ToList();
        var year = (int?)facts.Number("year") ?? parts.Select(p => p.Year).FirstOrDefault(y => y is not null)
            ?? titles.GroupBy(t => t.Year).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        if (year is null)
        {
            findings.Add(FactFindings.NoYear(new SourceLocation(input.Path)));
            return 0;
        }
        foreach (var (stated, source) in titles.Where(t => t.Year != year && t.Source is not null))
        {
            findings.Add(FactFindings.OtherYear(source!, stated!.Value, year.Value));
        }
        return year.Value;
    }

    private static ImmutableDictionary<string, ImmutableArray<SourcedText>> Prose(List<BudgetPart> parts, List<Diagnostic> findings)
    {
        var merged = new Dictionary<string, ImmutableArray<SourcedText>>(StringComparer.Ordinal);
        foreach (var (topic, texts) in parts.SelectMany(p => p.Prose))
        {
            if (!merged.TryGetValue(topic, out var first)) merged[topic] = [.. texts];
            else if (!first.Select(t => t.Value).SequenceEqual(texts.Select(t => t.Value)) && texts.Count > 0)
            {
                findings.Add(FactFindings.StatementTwice(topic, first[0].Source!, texts[0].Source!));
            }
        }
        return merged.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
