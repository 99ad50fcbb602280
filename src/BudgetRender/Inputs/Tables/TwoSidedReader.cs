using BudgetRender.Budgets;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>Reads tables that set 收入 beside 支出: rows by label against the layout's row list.</summary>
internal static class TwoSidedReader
{
    public static List<StatementRow> Read(TableSheet sheet, List<ColumnBinding> bindings, IReadOnlyList<int> body)
    {
        var rows = new List<StatementRow>();
        var keys = new RowKeys();
        foreach (var side in sheet.Layout.Sides)
        {
            var columns = bindings.Where(b => ReferenceEquals(b.Side, side)).ToList();
            rows.AddRange(ReadSide(sheet, side, columns, body, keys));
        }
        return rows;
    }

    private static IEnumerable<StatementRow> ReadSide(
        TableSheet sheet, LayoutSide side, List<ColumnBinding> columns, IReadOnlyList<int> body, RowKeys keys)
    {
        var labels = new RowLabels(side.Rows);
        var group = "";
        foreach (var row in body)
        {
            if (columns.All(c => sheet.Grid[row, c.Column].IsBlank)) continue;
            var reading = RowReading.Of(sheet, columns, row);
            if (reading[LayoutVocabulary.Group] is { Length: > 0 } begun) group = begun;
            var label = reading.Text(Fields.Label) ?? reading.Text(LayoutVocabulary.Group);
            if (label is not null && labels.Find(label.Value, group) is { } found)
            {
                reading.Set(LayoutVocabulary.Group, null);
                reading.Set(Fields.Label, label);
                yield return reading.ToRow(
                    found.IsTotal ? RowKind.Total : RowKind.Item, keys.Unique($"{side.Key}.{found.Key}"));
            }
            else
            {
                Report(sheet, labels, reading, label, sheet.Grid.At(row, FirstColumn(sheet.Grid, columns, row)));
            }
        }
    }

    private static int FirstColumn(Grid grid, List<ColumnBinding> columns, int row) =>
        columns.First(c => !grid[row, c.Column].IsBlank).Column;

    private static void Report(
        TableSheet sheet, RowLabels labels, RowReading reading, SourcedText? label, Diagnostics.SourceLocation place)
    {
        if (reading.HasAmounts) sheet.Findings.Add(RowFindings.UnknownLabel(place, label?.Value ?? "", labels.Near(label?.Value ?? "")));
        else sheet.Findings.Add(RowFindings.UnknownEmptyLabel(place, label?.Value ?? reading.Summary()));
    }
}
