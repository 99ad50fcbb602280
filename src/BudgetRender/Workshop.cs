using System.Collections.Concurrent;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;
using BudgetRender.Layout.Fonts;
using BudgetRender.Packs;

namespace BudgetRender;

/// <summary>What every document needs and none changes: packs by name and year, and fonts. Shared between threads.</summary>
/// <param name="packsFolder">The folder with the built-in packs.</param>
/// <param name="fonts">Fonts for measuring and for the PDF.</param>
public sealed class Workshop(string packsFolder, FontSet fonts)
{
    private readonly ConcurrentDictionary<(string, int), Lazy<Result<Pack>>> _packs = new();
    private readonly ConcurrentDictionary<Pack, Result<CheckOptions>> _rules = new(ReferenceEqualityComparer.Instance);

    public string PacksFolder { get; } = packsFolder;

    public FontSet Fonts { get; } = fonts;

    /// <summary>The pack of a name or folder as it stands for a budget year; loaded once.</summary>
    public Result<Pack> Pack(string nameOrFolder, int year) =>
        _packs.GetOrAdd((nameOrFolder, year), key => new Lazy<Result<Pack>>(() => PackLoader.Load(PacksFolder, key.Item1, key.Item2))).Value;

    /// <summary>What a pack changes about the checks.</summary>
    public Result<CheckOptions> Rules(Pack pack) => _rules.GetOrAdd(pack, p => CheckOptionsReader.Read(p.Files));
}
