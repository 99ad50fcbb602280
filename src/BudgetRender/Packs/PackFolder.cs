using BudgetRender.Diagnostics;

namespace BudgetRender.Packs;

/// <summary>
/// One layer of a pack: a folder on disk, what messages call it, and its pack.yaml, which is null where an edition has none.
/// </summary>
internal sealed record PackFolder(string Path, string Origin, YamlMap? Manifest)
{
    public const string ManifestName = "pack.yaml";

    private const long LongestFile = 4_000_000;

    /// <summary>Reads the folder's pack.yaml; the findings name it by <paramref name="origin"/>.</summary>
    public static PackFolder Open(string path, string origin, List<Diagnostic> findings)
    {
        var manifest = System.IO.Path.Combine(path, ManifestName);
        return new PackFolder(
            path,
            origin,
            File.Exists(manifest) ? YamlFile.Parse(File.ReadAllText(manifest), $"{origin}/{ManifestName}", findings) : null);
    }

    /// <summary>The text files of this layer by their path inside the pack, without those of its editions.</summary>
    public IEnumerable<(string Name, string Path)> Files(IEnumerable<string> editionFolders)
    {
        var editions = editionFolders.Select(e => e + "/").ToArray();
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
            if (!name.EndsWith(".md", StringComparison.Ordinal) && !name.EndsWith(".yaml", StringComparison.Ordinal)) continue;
            if (editions.Any(e => name.StartsWith(e, StringComparison.Ordinal)) || new FileInfo(file).Length > LongestFile) continue;
            yield return (name, file);
        }
    }
}
