using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Json;

/// <summary>Statements as rows of texts and amounts.</summary>
internal static class JsonStatements
{
    public static IEnumerable<Statement> Read(IEnumerable<JsonItem> items, List<Diagnostic> findings)
    {
        foreach (var item in items)
        {
            if (!JsonReading.IsObject(item, findings)) continue;
            JsonReading.CheckNames(item, findings, "id", "title", "department_name", "unit", "rows", "notes");
            var id = JsonReading.Text(item, "id", findings, isRequired: true);
            if (StatementIds.All.Contains(id)) yield return ReadStatement(id, item, findings);
            else if (id.Length > 0) findings.Add(JsonFindings.UnknownValue(item["id"]!.Place, id, StatementIds.All));
        }
    }

    private static Statement ReadStatement(string id, JsonItem item, List<Diagnostic> findings)
    {
        var isYuan = item["unit"] is { } unit && IsYuan(unit, findings);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<StatementRow>();
        foreach (var row in JsonReading.Items(item["rows"], findings))
        {
            if (!JsonReading.IsObject(row, findings) || ReadRow(id, row, isYuan, findings) is not { } read) continue;
            if (keys.Add(read.Key)) rows.Add(read);
            else findings.Add(JsonFindings.RepeatedKey(row.Place, read.Key));
        }
        var notes = JsonReading.Items(item["notes"], findings).Select(n => new SourcedText(JsonReading.Text(n, findings), n.Place));
        return new Statement(
            id,
            JsonReading.Text(item, "title", findings),
            JsonReading.Text(item, "department_name", findings),
            rows.ToImmutable(),
            [.. notes],
            item.Place);
    }

    private static bool IsYuan(JsonItem unit, List<Diagnostic> findings)
    {
        if (unit.Text is not ("元" or "万元")) findings.Add(JsonFindings.UnknownValue(unit.Place, unit.Text, ["万元", "元"]));
        return unit.Text == "元";
    }

    private static StatementRow? ReadRow(string id, JsonItem row, bool isYuan, List<Diagnostic> findings)
    {
        JsonReading.CheckNames(row, findings, "kind", "key", "texts", "amounts");
        var kind = JsonReading.Text(row, "kind", findings, isRequired: true);
        var key = JsonReading.Text(row, "key", findings, isRequired: true);
        if (key.Length == 0 || kind.Length == 0) return null;
        if (!JsonNames.RowKinds.TryGetValue(kind, out var rowKind))
        {
            findings.Add(JsonFindings.UnknownValue(row["kind"]!.Place, kind, JsonNames.RowKinds.Keys.Order(StringComparer.Ordinal)));
            return null;
        }
        return new StatementRow(rowKind, key, Texts(row["texts"], findings), Amounts(StatementMeasures.For(id), row["amounts"], isYuan, findings), row.Place);
    }

    private static ImmutableDictionary<string, SourcedText> Texts(JsonItem? texts, List<Diagnostic> findings)
    {
        if (texts is null || !JsonReading.IsObject(texts, findings)) return ImmutableDictionary<string, SourcedText>.Empty;
        var read = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var (field, value) in texts.Members)
        {
            if (JsonFields.All.Contains(field)) read[field] = new SourcedText(JsonReading.Text(value, findings), value.Place);
            else findings.Add(JsonFindings.UnknownProperty(value.Place, field, NearNames.Of(field, JsonFields.All)));
        }
        return read.ToImmutable();
    }

    private static ImmutableDictionary<string, Amount> Amounts(MeasureSet measures, JsonItem? amounts, bool isYuan, List<Diagnostic> findings)
    {
        if (amounts is null || !JsonReading.IsObject(amounts, findings)) return ImmutableDictionary<string, Amount>.Empty;
        var read = ImmutableDictionary.CreateBuilder<string, Amount>(StringComparer.Ordinal);
        foreach (var (measure, value) in amounts.Members)
        {
            if (measures.Find(measure) is null)
            {
                findings.Add(JsonFindings.UnknownProperty(value.Place, measure, NearNames.Of(measure, measures.Measures.Select(m => m.Id))));
            }
            else if (JsonReading.Amount(value, isYuan, findings) is { } amount)
            {
                read[measure] = amount;
            }
        }
        return read.ToImmutable();
    }
}
