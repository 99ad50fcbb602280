using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Facts by path, sums of facts among them.</summary>
internal sealed class FactSource(Facts facts, AmountStyle style, FindingLog log)
{
    private static readonly Dictionary<string, string[]> Sums = new(StringComparer.Ordinal)
    {
        ["procurement.total"] = ["procurement.goods", "procurement.works", "procurement.services"],
        ["prior.three_public.vehicles.total"] = ["prior.three_public.vehicles.purchase", "prior.three_public.vehicles.running"],
        ["assets.vehicles.total"] =
        [
            "assets.vehicles.general", "assets.vehicles.enforcement", "assets.vehicles.special", "assets.vehicles.emergency",
            "assets.vehicles.other",
        ],
    };

    private static readonly string[] Paths = [.. FactVocabulary.All.Select(d => d.Path).Concat(Sums.Keys)];

    /// <summary>Every proper beginning of a path, and the names that can follow it.</summary>
    private static readonly Dictionary<string, HashSet<string>> Below = NamesByBeginning();

    /// <summary>The first names of all paths.</summary>
    public static ImmutableArray<string> Roots { get; } = [.. Below.Keys.Where(p => !p.Contains('.'))];

    public IEnumerable<string> NamesBelow(string path) => Below.GetValueOrDefault(path) ?? [];

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
    private HostValue Sum(string[] parts)
    {
        var given = parts.Select(p => Value(FactVocabulary.Find(p)!)).OfType<AmountValue>().ToArray();
        if (given.Length == 0) return Missing.Fact(FactVocabulary.Find(parts[0])!, log);
        var (total, sources) = (0m, ImmutableArray<string>.Empty);
        foreach (var part in given) (total, sources) = (total + part.Value, Sources.Union(sources, part.Sources));
        return new AmountValue(total, sources, given[0].Style);
    }

    private static Dictionary<string, HashSet<string>> NamesByBeginning()
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            {
                var start = path[..dot];
                if (!names.TryGetValue(start, out var below)) names[start] = below = new HashSet<string>(StringComparer.Ordinal);
                below.Add(path[(dot + 1)..].Split('.')[0]);
            }
        }

        return names;
    }
}
