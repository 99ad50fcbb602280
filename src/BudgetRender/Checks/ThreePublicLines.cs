using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>“三公”经费: each part with the lines of its economic code in another table.</summary>
internal static class ThreePublicLines
{
    private static readonly (string Measure, string Code)[] Parts =
        [("abroad", "30212"), ("vehicles.purchase", "31013"), ("vehicles.running", "30231"), ("reception", "30217")];

    public static IEnumerable<(Figure Part, Figure[] Lines)> Of(CheckContext context, string tableId, string measure)
    {
        if (context.Find(StatementIds.ThreePublic) is not { } three || context.Find(tableId) is not { } table) yield break;
        var column = table.States(measure) ? measure : "total";
        foreach (var (part, code) in Parts)
        {
            if (part.StartsWith("vehicles.", StringComparison.Ordinal) && !three.States(part)) continue;
            var lines = table.Structure.Leaves.Where(l => table.Statement.Rows[l].Text(Fields.EconomicCode) == code);
            yield return (three.Cell("total", part), [.. table.Column(lines, column)]);
        }
    }
}
