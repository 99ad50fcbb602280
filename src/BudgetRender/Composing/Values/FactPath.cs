using System.Collections.Immutable;
using BudgetRender.Budgets;

namespace BudgetRender.Composing.Values;

/// <summary>A step on the way to facts: <c>prior</c>, then <c>prior.three_public</c>, then the fact itself or a sum of facts.</summary>
internal sealed class FactPath
{
    private readonly Dictionary<string, FactPath> _below = new(StringComparer.Ordinal);

    private FactPath()
    {
    }

    /// <summary>The start of the ways to all facts.</summary>
    public static FactPath Start { get; } = ToAll();

    /// <summary>The fact that lies here, if one does.</summary>
    public FactDefinition? Definition { get; private set; }

    /// <summary>The facts whose sum lies here; empty where none does.</summary>
    public ImmutableArray<FactDefinition> Parts { get; private set; } = [];

    public bool IsEnd => _below.Count == 0;

    public IEnumerable<string> Names => _below.Keys;

    /// <summary>The next step, or several with dots between; null where no fact lies that way.</summary>
    public FactPath? Find(string name)
    {
        if (_below.TryGetValue(name, out var next)) return next;
        var dot = name.IndexOf('.');
        return dot < 0 ? null : Find(name[..dot])?.Find(name[(dot + 1)..]);
    }

    private static FactPath ToAll()
    {
        var start = new FactPath();
        foreach (var definition in FactVocabulary.All) start.Add(definition.Path).Definition = definition;
        start.AddSum("procurement.total", "procurement.goods", "procurement.works", "procurement.services");
        start.AddSum("prior.three_public.vehicles.total", "prior.three_public.vehicles.purchase", "prior.three_public.vehicles.running");
        start.AddSum(
            "assets.vehicles.total",
            "assets.vehicles.general",
            "assets.vehicles.enforcement",
            "assets.vehicles.special",
            "assets.vehicles.emergency",
            "assets.vehicles.other");
        return start;
    }

    private void AddSum(string path, params string[] parts) => Add(path).Parts = [.. parts.Select(p => FactVocabulary.Find(p)!)];

    private FactPath Add(string path)
    {
        var at = this;
        foreach (var name in path.Split('.'))
        {
            if (!at._below.TryGetValue(name, out var next)) at._below[name] = next = new FactPath();
            at = next;
        }

        return at;
    }
}
