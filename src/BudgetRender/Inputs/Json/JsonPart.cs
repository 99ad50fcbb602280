using System.Collections.Immutable;
using System.Text.Json;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs.Json;

/// <summary>A JSON input as a part of a budget.</summary>
internal static class JsonPart
{
    private static readonly string[] Topics =
        [ProseTopics.Duties, ProseTopics.Organisation, ProseTopics.Units, ProseTopics.UnitsIntroduction];

    public static BudgetPart Read(string file, JsonItem root, List<Diagnostic> findings)
    {
        var part = new BudgetPart(file);
        if (!JsonReading.IsObject(root, findings)) return part;
        JsonReading.CheckNames(
            root, findings, "$schema", "year", "department", "facts", "prose", "glossary", "statements", "ledger");
        part.Year = Year(root, findings);
        if (root["department"] is { } department && JsonReading.IsObject(department, findings)) part.Department = ReadDepartment(department, findings);
        if (root["facts"] is { } facts && JsonReading.IsObject(facts, findings)) part.Facts.AddRange(JsonFacts.Read(facts, findings));
        if (root["prose"] is { } prose && JsonReading.IsObject(prose, findings)) ReadProse(part, prose, findings);
        foreach (var item in JsonReading.Items(root["glossary"], findings)) ReadTerm(part, item, findings);
        part.Statements.AddRange(JsonStatements.Read(JsonReading.Items(root["statements"], findings), findings));
        part.Ledger.AddRange(JsonLedger.Read(JsonReading.Items(root["ledger"], findings), findings));
        return part;
    }

    /// <summary>Pack and year, in the form of facts.</summary>
    public static IEnumerable<Fact> Probe(string file, JsonItem root)
    {
        var facts = root["facts"] is { Kind: JsonValueKind.Object } given ? JsonFacts.Read(given, []) : [];
        if (root.Kind == JsonValueKind.Object && Year(root, []) is { } year)
        {
            facts.Add(new Fact("year", root["year"]!.Text, new Amount(year, 0), new SourceLocation(file)));
        }
        return facts;
    }

    private static int? Year(JsonItem root, List<Diagnostic> findings)
    {
        if (root["year"] is not { } value) return null;
        if (int.TryParse(value.Text, out var year) && year is > 1900 and < 2200) return year;
        findings.Add(JsonFindings.WrongType(value.Place, "年度", "A year"));
        return null;
    }

    private static Department ReadDepartment(JsonItem item, List<Diagnostic> findings)
    {
        JsonReading.CheckNames(item, findings, "code", "name", "short_name", "table_name", "units");
        var units = ImmutableArray.CreateBuilder<BudgetUnit>();
        foreach (var unit in JsonReading.Items(item["units"], findings))
        {
            if (!JsonReading.IsObject(unit, findings)) continue;
            JsonReading.CheckNames(unit, findings, "code", "name");
            units.Add(new BudgetUnit(
                JsonReading.Text(unit, "code", findings, isRequired: true), JsonReading.Text(unit, "name", findings, isRequired: true)));
        }
        return new Department(
            JsonReading.Text(item, "code", findings),
            JsonReading.Text(item, "name", findings),
            JsonReading.Text(item, "short_name", findings),
            JsonReading.Text(item, "table_name", findings),
            units.ToImmutable());
    }

    private static void ReadProse(BudgetPart part, JsonItem prose, List<Diagnostic> findings)
    {
        JsonReading.CheckNames(prose, findings, Topics);
        foreach (var (topic, value) in prose.Members.Where(m => Topics.Contains(m.Key)))
        {
            part.Prose.Add((topic, [.. JsonReading.Items(value, findings).Select(t => new SourcedText(JsonReading.Text(t, findings), t.Place))]));
        }
    }

    private static void ReadTerm(BudgetPart part, JsonItem item, List<Diagnostic> findings)
    {
        if (!JsonReading.IsObject(item, findings)) return;
        JsonReading.CheckNames(item, findings, "term", "definition");
        part.Glossary.Add(new GlossaryTerm(
            new SourcedText(JsonReading.Text(item, "term", findings, isRequired: true), item.Place),
            new SourcedText(JsonReading.Text(item, "definition", findings, isRequired: true), item.Place)));
    }
}
