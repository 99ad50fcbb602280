namespace BudgetRender.Checks;

/// <summary>The same cells of two tables of one form, the rows of either that the other lacks included.</summary>
internal static class CellPairs
{
    public static IEnumerable<(Figure Part, Figure Whole)> Of(CheckContext context, string partId, string wholeId)
    {
        if (context.Find(partId) is not { } part || context.Find(wholeId) is not { } whole) yield break;
        var keys = part.Statement.Rows.Where(r => !r.Amounts.IsEmpty).Select(r => r.Key);
        var others = whole.Statement.Rows.Where(r => !r.Amounts.IsEmpty).Select(r => r.Key);
        var measures = part.Measures.Union(whole.Measures, StringComparer.Ordinal).ToList();
        foreach (var key in keys.Union(others, StringComparer.Ordinal))
        {
            foreach (var measure in measures)
            {
                if (part.States(measure) && whole.States(measure)) yield return (part.Cell(key, measure), whole.Cell(key, measure));
            }
        }
    }
}
