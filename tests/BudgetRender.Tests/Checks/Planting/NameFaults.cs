using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>Names written in more than one way.</summary>
internal static class NameFaults
{
    public static IEnumerable<FaultKind> All =>
    [
        new("name: a unit misspelt in one table", Units),
        new("name: a unit misspelt in prose", ListedUnits),
        new("name: the department misspelt over one table", Departments),
        new("name: a project misspelt among the targets", Projects),
    ];

    private static IEnumerable<Plant> Units(ExampleCopy example) =>
        from unit in UnitNames.Of(example.Context).GroupBy(u => u.Code).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1))
        where unit.Location?.Cell is not null && unit.Name.Length > 6
        select Plant.Text(unit.Location!, Slip(unit.Name), "BR2702");

    private static IEnumerable<Plant> ListedUnits(ExampleCopy example)
    {
        var known = UnitNames.Of(example.Context).Select(u => u.Name).ToHashSet(StringComparer.Ordinal);
        return from text in example.Budget.Prose.GetValueOrDefault(ProseTopics.Units, [])
               where text.Source is not null && text.Value.Length > 8 && known.Contains(UnitNames.WithoutRemark(text.Value))
               select Plant.Text(text.Source!, Slip(text.Value), "BR2703");
    }

    private static IEnumerable<Plant> Departments(ExampleCopy example)
    {
        foreach (var table in example.Budget.Statements.Where(t => t.DepartmentName.Length > 4 && t.Source is not null))
        {
            var place = example.FindText(table.Source!, t => t.Contains(table.DepartmentName, StringComparison.Ordinal) && t.Contains("名称", StringComparison.Ordinal));
            if (place is not null) yield return Plant.Text(place, example.Text(place).Replace(table.DepartmentName, Slip(table.DepartmentName), StringComparison.Ordinal), "BR2701");
        }
    }

    private static IEnumerable<Plant> Projects(ExampleCopy example)
    {
        // One finding lists all projects of that kind, at the first.
        if (example.Context.Find(StatementIds.Projects) is not { } listed || example.Knows("BR2408")) return [];
        var known = ProjectNames.Rows(listed);
        return from project in ProjectTargets.Of(example.Context)
               let name = project.Row.Texts[Fields.Name]
               where name.Source is not null && name.Value.Length > 8 && known.ContainsKey(TextForms.Plain(name.Value))
               select Plant.Text(name.Source!, Slip(name.Value), "BR2408");
    }

    /// <summary>The last character but one left out.</summary>
    private static string Slip(string name) => name[..^2] + name[^1..];
}
