using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BudgetRender.Composing.Functions;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>The templates and functions of a pack, parsed once and shared by every composing with it.</summary>
internal sealed class PackTemplates
{
    private static readonly ConditionalWeakTable<Pack, PackTemplates> ByPack = [];

    private readonly ConcurrentDictionary<Key, Template> _byText = new();

    private PackTemplates(Pack pack) => Functions = BudgetFunctions.All(pack.Amounts);

    public ImmutableArray<TemplateFunction> Functions { get; }

    /// <summary>The parsed includes of the pack's files.</summary>
    public ConcurrentDictionary<string, Template?> Includes { get; } = new(StringComparer.Ordinal);

    public static PackTemplates Of(Pack pack) => ByPack.GetValue(pack, p => new PackTemplates(p));

    public Template Parse(string text, string origin) => _byText.GetOrAdd(new Key(text, origin), static key => Template.Parse(key.Text, key.Origin));

    private sealed record Key(string Text, string Origin);
}
