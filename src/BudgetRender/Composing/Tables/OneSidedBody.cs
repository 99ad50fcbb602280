using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>The body of a table whose rows come from the statement, in its order.</summary>
internal static class OneSidedBody
{
    private const string Total = "合计";

    public static ImmutableArray<TableRow> Of(TableLayout layout, Statement? statement)
    {
        var leaves = layout.Sides[0].Columns.SelectMany(c => c.Leaves).ToArray();
        if (statement is null || statement.Rows.IsEmpty) return [Row(leaves, EmptyTotal(), layout)];
        var rows = statement.Rows.Select(r => Row(leaves, r, layout));
        return leaves.Any(l => l.SharesCells) ? SharedCells.Merge([.. rows], leaves) : [.. rows];
    }

    /// <summary>What stays of a table without figures: its 合计 row.</summary>
    private static StatementRow EmptyTotal() => new(
        RowKind.Total,
        "total",
        ImmutableDictionary<string, SourcedText>.Empty.Add(Fields.Name, new SourcedText(Total)),
        ImmutableDictionary<string, Amount>.Empty);

    private static TableRow Row(LayoutColumn[] leaves, StatementRow row, TableLayout layout)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(leaves.Length);
        for (var i = 0; i < leaves.Length; i++) cells.Add(Cell(leaves[i], i, row, layout));
        return new TableRow(RoleOf(row.Kind), cells.MoveToImmutable());
    }

    private static TableCell Cell(LayoutColumn leaf, int column, StatementRow row, TableLayout layout)
    {
        if (leaf.Measure is { } measure)
            return new TableCell(column, 1, 1, Cells.Figure(row.Amount(measure), layout), leaf.Alignment);
        var alignment = row.Kind == RowKind.Total ? HorizontalAlignment.Center : leaf.Alignment;
        return new TableCell(column, 1, 1, Cells.Text(TextOf(leaf, row)), alignment);
    }

    private static string TextOf(LayoutColumn leaf, StatementRow row)
    {
        var field = IsSum(row.Kind) ? leaf.GroupField ?? leaf.Field! : leaf.Field!;
        return LayoutVocabulary.CodeParts.TryGetValue(field, out var part) ? part.Of(row.Text(part.Field)) : row.Text(field);
    }

    private static bool IsSum(RowKind kind) => kind is RowKind.Total or RowKind.Department or RowKind.Unit;

    private static RowRole RoleOf(RowKind kind) => kind switch
    {
        RowKind.Total => RowRole.Total,
        RowKind.Department or RowKind.Unit or RowKind.Class => RowRole.Group,
        _ => RowRole.Item,
    };
}
