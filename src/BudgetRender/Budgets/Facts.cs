using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Budgets;

/// <summary>
/// What the prose needs and no table holds: last year's totals, reasons of change, procurement, assets, and so on.
/// Keyed by the paths of <see cref="FactVocabulary"/>.
/// </summary>
public sealed record Facts(ImmutableDictionary<string, Fact> Entries)
{
    public static Facts None { get; } = new(ImmutableDictionary<string, Fact>.Empty);

    public Fact? Find(string path) => Entries.GetValueOrDefault(path);

    /// <summary>The text of a fact; null when it was not given or is blank.</summary>
    public string? Text(string path) => Find(path)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>The number of a fact in its definition's unit; null when it was not given.</summary>
    public decimal? Number(string path) => Find(path)?.Number?.Value;
}

/// <summary>One fact as given.</summary>
/// <param name="Text">The text as given; for numbers the text they were read from.</param>
/// <param name="Number">For amounts in 万元, for counts in their own unit; null for text.</param>
public sealed record Fact(string Path, string Text, Amount? Number, SourceLocation? Source = null);

/// <summary>What a fact's value is.</summary>
public enum FactKind
{
    Text,

    /// <summary>万元</summary>
    Money,

    /// <summary>A whole number of things: 辆, 套, 个, 人次.</summary>
    Count,
}

/// <summary>A fact the program knows: how templates, JSON and the 情况说明 sheet name it.</summary>
/// <param name="Path">Dotted, e.g. <c>prior.revenue</c>; the same in templates and JSON.</param>
/// <param name="Label">The row label on the 情况说明 sheet.</param>
/// <param name="Unit">万元, 辆, 套 …; empty for text.</param>
/// <param name="Aliases">Other labels that are accepted.</param>
public sealed record FactDefinition(string Path, string Label, FactKind Kind, string Unit, ImmutableArray<string> Aliases);
