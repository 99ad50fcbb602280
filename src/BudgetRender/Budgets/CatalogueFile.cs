using System.Collections.Immutable;
using System.Globalization;

namespace BudgetRender.Budgets;

/// <summary>Reads the tab-separated files of <c>Classification/</c>, which are resources of the assembly.</summary>
internal static class CatalogueFile
{
    public static ILookup<string, CatalogueEntry> Entries(string name) => Lines(name)
        .Select(f => new CatalogueEntry(f[0], f[1], Year(f[2], 0), Year(f[3], CatalogueEntry.InForce), Status(f[4])))
        .ToLookup(e => e.Code, StringComparer.Ordinal);

    public static ImmutableArray<EconomicPair> Pairs(string name) =>
        [.. Lines(name).Select(f => new EconomicPair(f[0], f[1], f[2] == "administrative", Status(f[3])))];

    private static IEnumerable<string[]> Lines(string name)
    {
        var resource = $"BudgetRender.Budgets.Classification.{name}.tsv";
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly has no resource {resource}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split('\t');
    }

    private static int Year(string text, int missing) =>
        text.Length == 0 ? missing : int.Parse(text, CultureInfo.InvariantCulture);

    private static CatalogueStatus Status(string text) => Enum.Parse<CatalogueStatus>(text, ignoreCase: true);
}
