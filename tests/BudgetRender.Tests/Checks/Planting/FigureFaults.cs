using BudgetRender.Budgets;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>One figure mistyped.</summary>
internal static class FigureFaults
{
    /// <summary>万元; smaller changes may pass for rounding.</summary>
    private const decimal LeastChange = 1;

    public static IEnumerable<FaultKind> All =>
        Corruption.All.Select(c => new FaultKind("figure: " + c.Key, example => Plants(example, c.Value)));

    private static IEnumerable<Plant> Plants(ExampleCopy example, Func<Statement, int, string, decimal?> corrupt)
    {
        foreach (var position in FigurePosition.Pinned(example))
        {
            if (corrupt(position.Table, position.Row, position.Measure) is not { } value || Math.Abs(value - position.Value) < LeastChange) continue;
            var cell = CellPlace.Of(position.Place);
            yield return Plant.At(
                position.Place,
                $"{position.Table.Id} {position.Table.Rows[position.Row].Key} {position.Measure}: {position.Value} -> {value}",
                b =>
                {
                    if (value == 0) b.Clear(position.Place.Sheet!, cell);
                    else b.Write(position.Place.Sheet!, cell, value * position.Scale);
                },
                [.. example.Bindings.CodesOf(position.Figure)]);
        }
    }
}
