using System.Text.Json;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Facts;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Json;

/// <summary>Facts by dotted path, or nested: <c>"prior.revenue": 1</c> is <c>"prior": { "revenue": 1 }</c>.</summary>
internal static class JsonFacts
{
    public static List<Fact> Read(JsonItem facts, List<Diagnostic> findings)
    {
        var read = new List<Fact>();
        Read(facts, "", read, findings);
        return read;
    }

    private static void Read(JsonItem item, string prefix, List<Fact> read, List<Diagnostic> findings)
    {
        foreach (var (name, value) in item.Members)
        {
            var path = prefix + name;
            if (FactVocabulary.Find(path) is { } definition)
            {
                if (value.Kind != JsonValueKind.Null && ReadFact(definition, value, findings) is { } fact) read.Add(fact);
            }
            else if (value.Kind == JsonValueKind.Object)
            {
                Read(value, path + ".", read, findings);
            }
            else
            {
                findings.Add(JsonFindings.UnknownProperty(value.Place, path, NearNames.Of(path, FactVocabulary.All.Select(d => d.Path))));
            }
        }
    }

    private static Fact? ReadFact(FactDefinition definition, JsonItem value, List<Diagnostic> findings)
    {
        if (definition.Kind == FactKind.Text) return new Fact(definition.Path, JsonReading.Text(value, findings), null, value.Place);
        if (JsonReading.Amount(value, isYuan: false, findings) is not { } amount) return null;
        var text = value.Kind == JsonValueKind.Object ? value["value"]!.Text : value.Text;
        return definition.Kind == FactKind.Count
            ? FactValue.Count(definition, text, amount.Value, value.Place, findings)
            : new Fact(definition.Path, text, amount, value.Place);
    }
}
