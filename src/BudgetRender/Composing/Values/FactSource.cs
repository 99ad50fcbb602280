using System.Collections.Frozen;
using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Facts by path, sums of facts among them.</summary>
internal sealed class FactSource(Facts facts, AmountStyle style, FindingLog log)
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Sums = new Dictionary<string, ImmutableArray<string>>
    {
        ["procurement.total"] = ["procurement.goods", "procurement.works", "procurement.services"],
        ["prior.three_public.vehicles.total"] = ["prior.three_public.vehicles.purchase", "prior.three_public.vehicles.running"],
        ["assets.vehicles.total"] =
        [
            "assets.vehicles.general", "assets.vehicles.enforcement", "assets.vehicles.special", "assets.vehicles.emergency",
            "assets.vehicles.other",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Paths = [.. FactVocabulary.All.Select(d => d.Path).Concat(Sums.Keys)];

    /// <summary>Every proper beginning of a path, and the names that can follow it.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Below = Paths
        .SelectMany(Beginnings)
        .GroupBy(p => p.Start, p => p.Next, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The first names of all paths.</summary>
    public static ImmutableArray<string> Roots { get; } = [.. Paths.Where(p => p.Contains('.')).Select(p => p[..p.IndexOf('.')]).Distinct()];

    public IEnumerable<string> NamesBelow(string path) => Below.GetValueOrDefault(path, []);

    /// <summary>The value of a path, a node where it goes on, or null where no fact lies that way.</summary>
    public HostValue? Find(string path)
    {
        if (Sums.TryGetValue(path, out var parts)) return Sum(parts);
        if (FactVocabulary.Find(path) is { } definition) return Value(definition);
        return Below.ContainsKey(path) ? new FactsNode(path, this) : null;
    }

    private HostValue Value(FactDefinition definition)
    {
        if (definition.Kind == FactKind.Text)
            return facts.Text(definition.Path) is { } text ? new TextValue(text) : Missing.Fact(definition, log);
        return facts.Find(definition.Path) is { Number: not null } fact ? Amount(fact, definition.Kind) : Missing.Fact(definition, log);
    }

    private AmountValue Amount(Fact fact, FactKind kind)
    {
        ImmutableArray<string> sources = fact.Source is null ? [] : [fact.Source.ToString()];
        return new AmountValue(fact.Number!.Value.Value, sources, kind == FactKind.Count ? CountStyle.Plain : style);
    }

    /// <summary>The sum of the parts that were given; missing when none was.</summary>
    private HostValue Sum(ImmutableArray<string> parts)
    {
        var given = parts.Select(p => Value(FactVocabulary.Find(p)!)).OfType<AmountValue>().ToArray();
        if (given.Length == 0) return Missing.Fact(FactVocabulary.Find(parts[0])!, log);
        var sources = given.Aggregate(ImmutableArray<string>.Empty, (all, part) => Sources.Union(all, part.Sources));
        return new AmountValue(given.Sum(g => g.Value), sources, given[0].Style);
    }

    private static IEnumerable<(string Start, string Next)> Beginnings(string path)
    {
        for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
        {
            var end = path.IndexOf('.', dot + 1);
            yield return (path[..dot], end < 0 ? path[(dot + 1)..] : path[(dot + 1)..end]);
        }
    }
}
