using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Province.Writing;

/// <summary>
/// A statement as the budget system exports it: title, 部门名称 and 单位, merged heads, rows, notes. Written apart from the
/// program's own tables, so that reading these sheets proves more than that the program understands itself.
/// </summary>
internal static class TableSheet
{
    public static SheetGrid Of(string name, TableLayout layout, Statement statement, Budget budget)
    {
        var sheet = new SheetGrid(name);
        var width = layout.Form?.Widths.Length ?? layout.Sides.Sum(s => s.Columns.Sum(c => c.Leaves.Count()));
        var row = 0;
        foreach (var line in Filled(layout.Title, budget).Split('\n')) sheet.Put(row++, 0, line, 1, width);
        sheet.Put(row, 0, Filled(layout.CaptionLeft, budget));
        sheet.Put(row++, width - 1, Filled(layout.CaptionRight, budget));
        if (layout.Form is not null) FormSheet.Put(sheet, row, layout.Form, statement);
        else PutGrid(sheet, row, layout, statement);
        foreach (var note in Notes(layout, statement)) sheet.Put(sheet.Height, 0, Filled(note, budget), 1, width);
        return sheet;
    }

    private static void PutGrid(SheetGrid sheet, int row, TableLayout layout, Statement statement)
    {
        var hasSideHeads = layout.Sides.Any(s => s.Head.Length > 0);
        var depth = layout.Sides.Max(s => s.Columns.Max(Depth)) + (hasSideHeads ? 1 : 0);
        var column = 0;
        foreach (var side in layout.Sides)
        {
            var leaves = side.Columns.SelectMany(c => c.Leaves).ToList();
            if (hasSideHeads) sheet.Put(row, column, side.Head, 1, leaves.Count);
            var left = column;
            foreach (var head in side.Columns) left = PutHead(sheet, head, row + (hasSideHeads ? 1 : 0), left, row + depth);
            if (side.Rows.IsEmpty) PutRows(sheet, row + depth, column, leaves, statement);
            else PutFixedRows(sheet, row + depth, column, side, leaves, statement, layout);
            column += leaves.Count;
        }
    }

    /// <summary>Puts a head and those below it; returns the column to its right.</summary>
    private static int PutHead(SheetGrid sheet, LayoutColumn head, int row, int column, int end)
    {
        var width = head.Leaves.Count();
        var reachesDown = Depth(head) == 1;
        sheet.Put(row, column, head.Head, reachesDown ? end - row : 1, width);
        if (reachesDown) return column + width;
        var left = column;
        foreach (var child in head.Columns) left = PutHead(sheet, child, row + 1, left, end);
        return column + width;
    }

    private static int Depth(LayoutColumn column) =>
        column.IsLeaf || column.Columns.All(c => c.IsLeaf && c.Head.Length == 0) ? 1 : 1 + column.Columns.Max(Depth);

    private static void PutRows(SheetGrid sheet, int top, int left, List<LayoutColumn> leaves, Statement statement)
    {
        for (var i = 0; i < statement.Rows.Length; i++)
        {
            for (var j = 0; j < leaves.Count; j++) PutCell(sheet, top + i, left + j, leaves[j], statement.Rows[i]);
        }
    }

    private static void PutCell(SheetGrid sheet, int row, int column, LayoutColumn leaf, StatementRow from)
    {
        if (leaf.Measure is { } measure)
        {
            if (from.Amount(measure) is { } amount) sheet.Put(row, column, amount.Value);
            return;
        }

        var isGroup = from.Kind is RowKind.Total or RowKind.Department or RowKind.Unit;
        var field = isGroup ? leaf.GroupField ?? leaf.Field! : leaf.Field!;
        var text = LayoutVocabulary.CodeParts.TryGetValue(field, out var part) ? part.Of(from.Text(part.Field)) : from.Text(field);
        sheet.Put(row, column, text);
    }

    private static void PutFixedRows(
        SheetGrid sheet, int top, int left, LayoutSide side, List<LayoutColumn> leaves, Statement statement, TableLayout layout)
    {
        var upper = layout.Sides.Max(s => s.Rows.Count(r => !r.AtBottom));
        var lower = layout.Sides.Max(s => s.Rows.Count(r => r.AtBottom));
        var rows = side.Rows.Where(r => !r.AtBottom).Select((r, i) => (Line: i, Row: r))
            .Concat(side.Rows.Where(r => r.AtBottom).Reverse().Select((r, i) => (Line: upper + lower - 1 - i, Row: r)));
        foreach (var (line, row) in rows)
        {
            var from = statement.Row($"{side.Key}.{row.Key}");
            for (var j = 0; j < leaves.Count; j++)
            {
                if (leaves[j].Measure is not { } measure) sheet.Put(top + line, left + j, leaves[j].Field == LayoutVocabulary.Group ? row.Group ?? "" : row.Label);
                else if (from?.Amount(measure) is { } amount) sheet.Put(top + line, left + j, amount.Value);
            }
        }
    }

    private static IEnumerable<string> Notes(TableLayout layout, Statement statement) =>
        layout.EmptyNote is { } empty && statement.IsEmpty ? layout.Notes.Append(empty) : layout.Notes;

    private static string Filled(string template, Budget budget) => template
        .Replace("{{ year }}", budget.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Replace("{{ department.table_name }}", budget.Department.TableName);
}
