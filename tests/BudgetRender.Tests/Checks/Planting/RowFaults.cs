using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>Whole rows: left out, doubled, typed over; and cells that hold no amount at all.</summary>
internal static class RowFaults
{
    public static IEnumerable<FaultKind> All =>
    [
        new("row: an item left out", e => Rows(e).Select(r => LeftOut(e, r))),
        new("row: an item doubled", e => Rows(e).Select(Doubled)),
        new("row: an item's figures left blank", e => Rows(e).Select(r => Blank(e, r))),
        // Words among the money of a project are taken for an indicator: exported books have them too far left.
        new("cell: words for an amount", e => FigurePosition.Pinned(e).Where(p => p.Table.Id != StatementIds.ProjectPerformance).Select(p => Plant.Text(p.Place, "见附件", "BR1201"))),
        new("cell: a letter O for a zero", e => FigurePosition.Pinned(e).Where(p => Typed(p).Contains('0')).Select(p => Plant.Text(p.Place, Typed(p).Replace('0', 'O'), "BR1201"))),
        new("cell: two points in an amount", e => FigurePosition.Pinned(e).Select(p => Plant.Text(p.Place, Typed(p).Replace(".", "..", StringComparison.Ordinal), "BR1201"))
            .Where(p => p.Description.Contains("..", StringComparison.Ordinal))),
    ];

    /// <summary>An item with figures that are pinned down from outside its own table, so that its absence shows.</summary>
    private sealed record Item(TableView Table, int Row, IReadOnlyList<Figure> Figures, SourceLocation Place);

    private static IEnumerable<Item> Rows(ExampleCopy example) =>
        from table in example.Context.FindAll(Sums.RowTables)
        from leaf in table.Structure.Leaves
        let row = table.Statement.Rows[leaf]
        let figures = row.Amounts.Keys.Select(m => table.Cell(leaf, m)).ToList()
        // A table without its only item is a table of totals, which agrees with itself.
        where row.Source is not null && row.Kind == RowKind.Item && table.Structure.Leaves.Count > 1 && figures.Exists(f => f.Value > 1) && figures.TrueForAll(f => f.Value == 0 || example.Bindings.IsPinned(f))
        select new Item(table, leaf, figures, row.Source!);

    private static Plant LeftOut(ExampleCopy example, Item item)
    {
        var row = CellPlace.Of(item.Place).Row;
        return Plant.At(item.Place, $"{item.Table.Statement.Id} {item.Table.Statement.Rows[item.Row].Key} deleted", b => b.DeleteRow(item.Place.Sheet!, row), Codes(example, item)) with
        {
            Place = item.Place with { Cell = null },
            Moved = (item.Place.Sheet!, row - 1, -1),
        };
    }

    private static Plant Doubled(Item item)
    {
        var place = CellPlace.Of(item.Place);
        return Plant.At(item.Place with { Cell = (place with { Row = place.Row + 1 }).ToString() }, $"{item.Table.Statement.Id} {item.Table.Statement.Rows[item.Row].Key} doubled", b => b.DoubleRow(item.Place.Sheet!, place.Row), "BR2124") with
        {
            Moved = (item.Place.Sheet!, place.Row, 1),
        };
    }

    private static Plant Blank(ExampleCopy example, Item item)
    {
        var cells = item.Figures.Where(f => f.Amount is not null).Select(f => CellPlace.Of(f.Location!)).ToList();
        return Plant.At(item.Place, $"{item.Table.Statement.Id} {item.Table.Statement.Rows[item.Row].Key} without figures", b =>
        {
            foreach (var cell in cells) b.Clear(item.Place.Sheet!, cell);
        }, Codes(example, item)) with
        { Row = true };
    }

    private static string[] Codes(ExampleCopy example, Item item) => [.. item.Figures.SelectMany(example.Bindings.CodesOf).Distinct()];

    private static string Typed(FigurePosition position) => Figures.Print(position.Value * position.Scale, 2).Replace(",", "", StringComparison.Ordinal);
}
