using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Packs;

/// <summary>Loads packs. A loaded pack is immutable: load it once, share it between threads.</summary>
public static class PackLoader
{
    /// <summary>Loads a pack as it stands for one budget year.</summary>
    /// <param name="packsFolder">The folder with the built-in packs; bases are looked up here.</param>
    /// <param name="nameOrDirectory">The name of a built-in pack, or the path of a folder that holds one.</param>
    /// <returns>The pack even when parts of it are faulty; null when it or its base cannot be found.</returns>
    public static Result<Pack> Load(string packsFolder, string nameOrDirectory, int year)
    {
        var findings = new List<Diagnostic>();
        var layers = new PackLayers(packsFolder, year, findings);
        if (!TryOpen(layers, packsFolder, nameOrDirectory)) return new Result<Pack>(null, [.. findings]);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(FolderOf(packsFolder, nameOrDirectory)));
        var pack = new PackReader(layers, findings).Read(name);
        return new Result<Pack>(pack, [.. findings]);
    }

    /// <summary>The years in which the pack's form changed: those its editions, or its bases', begin in; empty without editions.</summary>
    public static ImmutableArray<int> EditionYears(string packsFolder, string nameOrDirectory)
    {
        var layers = new PackLayers(packsFolder, int.MaxValue, []);
        TryOpen(layers, packsFolder, nameOrDirectory);
        return [.. layers.EditionYears];
    }

    /// <summary>The names of the packs in a folder.</summary>
    public static ImmutableArray<string> List(string packsFolder) => PackNames.All(packsFolder);

    private static bool TryOpen(PackLayers layers, string packsFolder, string nameOrDirectory)
    {
        var origin = IsName(packsFolder, nameOrDirectory) ? PackNames.Origin(packsFolder, nameOrDirectory) : nameOrDirectory.Replace('\\', '/').TrimEnd('/');
        return layers.Add(FolderOf(packsFolder, nameOrDirectory), origin);
    }

    /// <summary>Where a pack stands that is asked for by name or by its folder.</summary>
    public static string FolderOf(string packsFolder, string nameOrDirectory) =>
        IsName(packsFolder, nameOrDirectory) ? Path.Combine(packsFolder, nameOrDirectory) : nameOrDirectory;

    private static bool IsName(string packsFolder, string nameOrDirectory) =>
        PackNames.IsPlain(nameOrDirectory) && Directory.Exists(Path.Combine(packsFolder, nameOrDirectory));
}
