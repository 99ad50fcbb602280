using System.Collections.Immutable;

namespace BudgetRender.Packs;

/// <summary>The packs of a folder by name.</summary>
internal static class PackNames
{
    /// <summary>A name that is a folder of the packs folder and nothing else.</summary>
    public static bool IsPlain(string name) =>
        name.Length > 0 && name[0] != '.' && name.IndexOfAny(['/', '\\', ':']) < 0;

    /// <summary>What messages call a pack's folder: <c>templates/henan</c>.</summary>
    public static string Origin(string packsFolder, string name) =>
        $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(packsFolder))}/{name}";

    public static ImmutableArray<string> All(string packsFolder) => !Directory.Exists(packsFolder)
        ? []
        : [.. Directory.EnumerateDirectories(packsFolder)
            .Where(d => File.Exists(Path.Combine(d, PackFolder.ManifestName)))
            .Select(d => Path.GetFileName(d)!)
            .Order(StringComparer.Ordinal)];
}
