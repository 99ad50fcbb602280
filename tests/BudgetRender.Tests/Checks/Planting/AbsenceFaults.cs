using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>What the rules require and the workbook has not, and what it says of tables that are empty or not.</summary>
internal static class AbsenceFaults
{
    private static readonly string[] Required =
    [
        StatementIds.Balance, StatementIds.Revenue, StatementIds.Expenditure, StatementIds.Appropriation,
        StatementIds.General, StatementIds.GeneralBasic, StatementIds.ThreePublic, StatementIds.Fund,
    ];

    public static IEnumerable<FaultKind> All =>
    [
        .. Required.Select(id => new FaultKind($"absence: no table {id}", e => Table(e, id))),
        new("absence: no duties", e => Prose(e, ProseTopics.Duties, "BR2604")),
        new("absence: no organisation", e => Prose(e, ProseTopics.Organisation, "BR2605")),
        new("absence: no lines of basic expenditure", Lines),
        new("absence: an empty table's note on another fund", e => Note(e, StatementIds.Fund, "本部门没有国有资本经营预算收支", "BR2602")),
        new("absence: a note of nothing under figures", e => Note(e, StatementIds.ThreePublic, "注：本部门没有“三公”经费支出", "BR2603")),
    ];

    private static IEnumerable<Plant> Table(ExampleCopy example, string id)
    {
        // Of a table that stands in two files the other one is left.
        if (example.Budget.Find(id) is not { Source: { } sheet } || example.Replaced.Contains(id)) return [];
        return [new($"{id} removed", sheet.File, b => b.RemoveSheet(sheet.Sheet!), new HashSet<string> { "BR2601" }, null)];
    }

    private static IEnumerable<Plant> Prose(ExampleCopy example, string topic, string code)
    {
        var places = example.Budget.Prose.GetValueOrDefault(topic, []).Select(t => t.Source).OfType<SourceLocation>().Where(p => p.Cell is not null).ToList();
        return places.Count == 0 ? [] : [Cleared($"without {topic}", places, code) with { Place = null }];
    }

    private static IEnumerable<Plant> Lines(ExampleCopy example)
    {
        if (example.Context.Find(StatementIds.GeneralBasic) is not { } table) return [];
        var rows = table.Statement.Rows.Where(r => r.Kind is RowKind.Item or RowKind.Class && r.Source is not null).ToList();
        var places = rows.SelectMany(r => r.Texts.Values.Select(t => t.Source).Concat(r.Amounts.Values.Select(a => a.Source))).OfType<SourceLocation>().ToList();
        return [Cleared("no lines of basic expenditure", places, "BR2613") with { Place = table.Cell("total", "total").Location }];
    }

    private static IEnumerable<Plant> Note(ExampleCopy example, string id, string text, string code)
    {
        if (example.Budget.Find(id) is not { Source: { } sheet } table) return [];
        var place = table.Notes.Select(n => n.Source).FirstOrDefault(p => p?.Cell is not null);
        return place is null || (id == StatementIds.Fund) != table.IsEmpty ? [] : [Plant.Text(place, text, code)];
    }

    private static Plant Cleared(string description, List<SourceLocation> places, string code) => Plant.At(places[0], description, b =>
    {
        foreach (var place in places) b.Clear(place.Sheet!, CellPlace.Of(place));
    }, code);
}
