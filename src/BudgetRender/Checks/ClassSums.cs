using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The classes of a two-sided table against the items of a table by functional classification.</summary>
internal static class ClassSums
{
    public static IEnumerable<Relation> Of(CheckRule rule, TableView classes, string measure, TableView items, string itemMeasure)
    {
        var byClass = items.Structure.Leaves
            .Where(l => items.Statement.Rows[l].Text(Fields.Code).Length >= 3)
            .ToLookup(l => items.Statement.Rows[l].Text(Fields.Code)[..3], StringComparer.Ordinal);
        var stated = new TwoSided(classes, TwoSided.Expenditure).Parts
            .Where(k => classes.Cell(TwoSided.Expenditure + k, measure).Amount is not null);
        foreach (var code in stated.Concat(byClass.Select(g => g.Key)).Distinct())
        {
            yield return new Relation(
                rule, [classes.Cell(TwoSided.Expenditure + code, measure)], [.. items.Column(byClass[code], itemMeasure)]);
        }
    }
}
