using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Packs;

/// <summary>
/// The folders of a pack from the nearest to the farthest: its edition, itself, its base's edition, its base, and so on.
/// </summary>
internal sealed class PackLayers(string packsFolder, int year, List<Diagnostic> findings)
{
    private readonly List<PackFolder> _layers = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    public IReadOnlyList<PackFolder> Layers => _layers;

    /// <summary>The packs that this one extends, nearest first.</summary>
    public List<string> Bases { get; } = [];

    /// <summary>The years that editions of the pack or of its bases begin in.</summary>
    public SortedSet<int> EditionYears { get; } = [];

    public PackFiles Files => new(
        _texts.ToImmutableDictionary(StringComparer.Ordinal), _origins.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Adds a folder, its edition for the year and its bases. False when the chain is broken.</summary>
    public bool Add(string path, string origin)
    {
        if (_layers.Any(l => Same(l.Path, path)))
        {
            findings.Add(Diagnostic.Error(
                PackCodes.Cycle, $"模板包“{origin}”通过 extends 又回到自身。", $"Pack '{origin}' extends itself.", _layers[^1].Manifest?.Place("extends")));
            return false;
        }

        var folder = PackFolder.Open(path, origin, findings);
        if (folder.Manifest is null)
        {
            if (!File.Exists(Path.Combine(path, PackFolder.ManifestName))) ReportMissing(path, origin, null);
            return false;
        }

        var editions = PackEdition.Read(folder.Manifest);
        EditionYears.UnionWith(editions.Select(e => e.Since));
        if (PackEdition.Of(year, editions) is { } edition) AddEdition(folder, edition, editions);
        AddLayer(folder, editions);
        return AddBase(folder.Manifest);
    }

    private bool AddBase(YamlMap manifest)
    {
        if (manifest.Text("extends") is not { } name) return true;
        var path = Path.Combine(packsFolder, name);
        if (PackNames.IsPlain(name) && Directory.Exists(path))
        {
            Bases.Add(name);
            return Add(path, PackNames.Origin(packsFolder, name));
        }

        ReportMissing(path, name, manifest.Place("extends"));
        return false;
    }

    private void AddEdition(PackFolder pack, PackEdition edition, ImmutableArray<PackEdition> editions)
    {
        var path = Path.Combine(pack.Path, edition.Folder);
        if (Directory.Exists(path))
        {
            AddLayer(PackFolder.Open(path, $"{pack.Origin}/{edition.Folder}", findings), editions);
            return;
        }

        findings.Add(Diagnostic.Error(
            PackCodes.MissingFile,
            $"找不到版本文件夹“{edition.Folder}”。",
            $"The edition's folder '{edition.Folder}' does not exist.",
            pack.Manifest!.Place("editions")));
    }

    private void AddLayer(PackFolder folder, ImmutableArray<PackEdition> editions)
    {
        _layers.Add(folder);
        foreach (var (name, path) in folder.Files(editions.Select(e => e.Folder)))
        {
            if (!_origins.TryAdd(name, $"{folder.Origin}/{name}")) continue;
            _texts.Add(name, File.ReadAllText(path).ReplaceLineEndings("\n"));
        }
    }

    private void ReportMissing(string path, string name, SourceLocation? place)
    {
        var near = NearNames.Of(Path.GetFileName(path), PackNames.All(packsFolder));
        var finding = Diagnostic.Error(PackCodes.UnknownPack, $"找不到模板包“{name}”。", $"There is no pack '{name}'.", place);
        var all = string.Join("、", near.Count > 0 ? near : PackNames.All(packsFolder));
        findings.Add(all.Length == 0 ? finding : finding.WithHint($"可用：{all}。", $"Available: {all}."));
    }

    private static bool Same(string left, string right) => Path.GetFullPath(left) == Path.GetFullPath(right);
}
