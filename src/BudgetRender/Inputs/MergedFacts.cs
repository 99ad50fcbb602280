using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>The facts of all parts; one that is given twice must be the same both times.</summary>
internal static class MergedFacts
{
    public static Budgets.Facts Of(List<BudgetPart> parts, List<Diagnostic> findings)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in parts.SelectMany(p => p.Facts))
        {
            if (!facts.TryGetValue(fact.Path, out var first))
            {
                facts[fact.Path] = fact;
            }
            else if (first.Number?.Value != fact.Number?.Value || (fact.Number is null && first.Text != fact.Text))
            {
                var label = FactVocabulary.Find(fact.Path)?.Label ?? fact.Path;
                findings.Add(FactFindings.FigureTwice(label, first.Text, fact.Text, first.Source!, fact.Source!));
            }
        }
        return new Budgets.Facts(facts.ToImmutable());
    }
}
