using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>
/// The classifications of one year: codes and official names. What is not in the catalogue is unknown to it, not
/// wrong: the official list is longer.
/// </summary>
public sealed class Catalogue
{
    private static readonly Lazy<Dictionary<string, ImmutableArray<EconomicPair>>> AllPairs =
        new(() => CatalogueFile.Pairs("economic-pairs").GroupBy(p => p.Economic).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, CatalogueEntry>> AllFunctional = new(() => CatalogueFile.Entries("functional"));
    private static readonly Lazy<ILookup<string, CatalogueEntry>> AllEconomic =
        new(() => CatalogueFile.Entries("economic-departmental"));

    private static readonly Lazy<ILookup<string, CatalogueEntry>> AllGovernment =
        new(() => CatalogueFile.Entries("economic-government"));

    private readonly int _year;

    private Catalogue(int year) => _year = year;

    /// <summary>The names now in force.</summary>
    public static Catalogue Current { get; } = new(CatalogueEntry.InForce);

    public static Catalogue Of(int year) => new(year);

    /// <summary>功能分类, 3, 5 or 7 digits; null when the catalogue does not know the code.</summary>
    public CatalogueEntry? Functional(string code) => Find(AllFunctional.Value, code);

    /// <summary>部门预算支出经济分类, 3 or 5 digits.</summary>
    public CatalogueEntry? Economic(string code) => Find(AllEconomic.Value, code);

    /// <summary>政府预算支出经济分类, 3 or 5 digits.</summary>
    public CatalogueEntry? Government(string code) => Find(AllGovernment.Value, code);

    public string? FunctionalName(string code) => Functional(code)?.Name;

    public string? EconomicName(string code) => Economic(code)?.Name;

    public string? GovernmentName(string code) => Government(code)?.Name;

    /// <summary>The government 款 that a departmental 款 may stand with; empty when the catalogue has none.</summary>
    public ImmutableArray<EconomicPair> PairsOf(string economic) =>
        AllPairs.Value.GetValueOrDefault(economic, []);

    /// <summary>Names of other years under which the code was known.</summary>
    public ImmutableArray<string> FormerFunctionalNames(string code) =>
        [.. AllFunctional.Value[code].Where(e => !e.IsValidIn(_year)).Select(e => e.Name)];

    private CatalogueEntry? Find(ILookup<string, CatalogueEntry> entries, string code) =>
        entries[code].FirstOrDefault(e => e.IsValidIn(_year));
}
