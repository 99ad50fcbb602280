using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Facts;

/// <summary>Finds facts by the label or alias on the sheet, or by their path.</summary>
internal static class FactLabels
{
    private static readonly FrozenDictionary<string, FactDefinition> ByLabel = FactVocabulary.All
        .SelectMany(d => d.Aliases.Append(d.Label).Append(d.Path).Select(l => (Label: LabelText.Normalize(l), Definition: d)))
        .DistinctBy(d => d.Label)
        .ToFrozenDictionary(d => d.Label, d => d.Definition, StringComparer.Ordinal);

    public static FactDefinition? Find(string label)
    {
        var normalized = LabelText.Normalize(label);
        return ByLabel.GetValueOrDefault(normalized) ?? ByLabel.GetValueOrDefault(LabelText.WithoutNumber(normalized));
    }

    public static IReadOnlyList<string> Near(string label) =>
        NearNames.Of(label, FactVocabulary.All.SelectMany(d => d.Aliases.Prepend(d.Label)));
}
