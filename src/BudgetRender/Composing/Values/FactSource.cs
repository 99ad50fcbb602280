using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Reads the facts of a budget for templates.</summary>
internal sealed class FactSource(Facts facts, AmountStyle style, FindingLog log)
{
    /// <summary>What lies at a path: a sum, a fact, or a node where the path goes on.</summary>
    public HostValue At(FactPath path) =>
        !path.Parts.IsEmpty ? Sum(path.Parts) : path.Definition is { } definition ? Value(definition) : new FactsNode(path, this);

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
    private HostValue Sum(ImmutableArray<FactDefinition> parts)
    {
        var given = parts.Select(Value).OfType<AmountValue>().ToArray();
        if (given.Length == 0) return Missing.Fact(parts[0], log);
        var (total, sources) = (0m, ImmutableArray<string>.Empty);
        foreach (var part in given) (total, sources) = (total + part.Value, Sources.Union(sources, part.Sources));
        return new AmountValue(total, sources, given[0].Style);
    }
}
