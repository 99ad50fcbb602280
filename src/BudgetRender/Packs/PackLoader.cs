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
        var isName = PackNames.IsPlain(nameOrDirectory) && Directory.Exists(Path.Combine(packsFolder, nameOrDirectory));
        var path = isName ? Path.Combine(packsFolder, nameOrDirectory) : nameOrDirectory;
        var origin = isName ? PackNames.Origin(packsFolder, nameOrDirectory) : nameOrDirectory.Replace('\\', '/').TrimEnd('/');
        if (!layers.Add(path, origin)) return new Result<Pack>(null, [.. findings]);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var pack = new PackReader(layers, findings).Read(name);
        return new Result<Pack>(pack, [.. findings]);
    }

    /// <summary>The names of the packs in a folder.</summary>
    public static ImmutableArray<string> List(string packsFolder) => PackNames.All(packsFolder);
}
