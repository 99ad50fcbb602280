using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A text that a person typed, with what it is.</summary>
/// <param name="Path">Prose topic, fact path or <c>glossary</c>.</param>
public sealed record TextPlace(TextOrigin Origin, string Path, string Text, SourceLocation? Location);

public enum TextOrigin
{
    Prose,
    Fact,
    Glossary,
}

internal static class TextPlaces
{
    /// <summary>Facts that are names, codes or settings rather than sentences.</summary>
    private static readonly string[] Names = ["department.", "pack", "publish.", "year"];

    public static IReadOnlyList<TextPlace> Of(Budget budget)
    {
        var places = new List<TextPlace>();
        foreach (var (topic, texts) in budget.Prose.OrderBy(p => p.Key, StringComparer.Ordinal))
            places.AddRange(texts.Select(t => new TextPlace(TextOrigin.Prose, topic, t.Value, t.Source)));
        foreach (var fact in budget.Facts.Entries.Values.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (fact.Number is null && !Names.Any(n => fact.Path.StartsWith(n, StringComparison.Ordinal)))
                places.Add(new(TextOrigin.Fact, fact.Path, fact.Text, fact.Source));
        }
        places.AddRange(budget.Glossary.Select(g => new TextPlace(TextOrigin.Glossary, "glossary", g.Definition.Value, g.Definition.Source ?? g.Term.Source)));
        return places;
    }
}
