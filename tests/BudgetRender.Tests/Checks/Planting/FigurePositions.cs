using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>An amount's cell.</summary>
/// <param name="Scale">The sheet's unit in 万元: 1, or 10 000 where the sheet is in 元.</param>
internal sealed record FigurePosition(Statement Table, int Row, string Measure, Figure Figure, SourceLocation Place, decimal Scale)
{
    public decimal Value => Figure.Value;

    /// <summary>Every amount's cell of an example that is a number other than zero in its file.</summary>
    public static IEnumerable<FigurePosition> All(ExampleCopy example)
    {
        var files = new Dictionary<string, IWorkbookCopy>(StringComparer.Ordinal);
        foreach (var table in example.Budget.Statements)
        {
            for (var row = 0; row < table.Rows.Length; row++)
            {
                foreach (var (measure, amount) in table.Rows[row].Amounts.OrderBy(a => a.Key, StringComparer.Ordinal))
                {
                    if (amount is not { Value: not 0, Source: { } place }) continue;
                    if (!files.TryGetValue(place.File, out var file)) files.Add(place.File, file = example.Open(place.File));
                    if (file.Number(place.Sheet!, CellPlace.Of(place)) is not { } raw) continue;
                    yield return new(table, row, measure, example.Context.Find(table.Id)!.Cell(row, measure), place, decimal.Round(raw / amount.Value));
                }
            }
        }
    }

    /// <summary>Those that the budget itself proves wrong once they are mistyped.</summary>
    public static IEnumerable<FigurePosition> Pinned(ExampleCopy example) => All(example).Where(p => example.Bindings.IsPinned(p.Figure));
}
