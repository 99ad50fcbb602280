using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Packs;

/// <summary>版: the folder inside a pack that holds the form from a year on.</summary>
internal sealed record PackEdition(int Since, string Folder)
{
    /// <summary>The <c>editions</c> of a pack.yaml, oldest first.</summary>
    public static ImmutableArray<PackEdition> Read(YamlMap manifest)
    {
        var editions = new List<PackEdition>();
        foreach (var map in manifest.Maps("editions"))
        {
            if (!map.Has("since")) map.ReportMissing("since");
            var folder = map.RequiredText("folder").TrimEnd('/');
            if (map.Integer("since") is { } since && IsInside(folder)) editions.Add(new PackEdition(since, folder));
            map.Finish();
        }

        return [.. editions.OrderBy(e => e.Since)];
    }

    /// <summary>The edition of a year: the last one that is not younger; null before the first.</summary>
    public static PackEdition? Of(int year, ImmutableArray<PackEdition> editions) => editions.LastOrDefault(e => e.Since <= year);

    private static bool IsInside(string folder) =>
        folder.Length > 0 && !Path.IsPathRooted(folder) && !folder.Split('/', '\\').Contains("..");
}
