using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// Reads 项目绩效目标汇总表: projects with their money and, over several rows, four kinds of indicators. In exported books the
/// indicators often stand left of their heads; <see cref="IndicatorPlacement"/> puts them in place.
/// </summary>
internal static class ProjectPerformanceReader
{
    public static List<StatementRow> Read(TableSheet sheet, List<ColumnBinding> bindings, IReadOnlyList<int> body)
    {
        var columns = IndicatorColumns.Of(bindings);
        var rows = new List<StatementRow>(body.Count);
        var keys = new RowKeys();
        var shifts = new ShiftReport(sheet);
        string? owner = null;
        int line = 1, shift = 0;
        foreach (var row in body)
        {
            var reading = RowReading.Of(sheet, columns.Names, row);
            if (Identify(reading) is { } identity)
            {
                owner = keys.Unique(identity.Key);
                (line, shift) = (1, 0);
                ReadIndicators(sheet, columns, row, reading, ref shift, shifts, out var rest);
                rows.Add(reading.ToRow(identity.Kind, owner));
                AddRest(rows, owner, ref line, rest);
            }
            else if (owner is null || reading.HasTexts)
            {
                sheet.Findings.Add(RowFindings.UnknownRow(sheet.Grid.At(row, sheet.Grid.FirstColumn(row)), reading.Summary()));
            }
            else
            {
                ReadIndicators(sheet, columns, row, reading, ref shift, shifts, out var rest);
                rows.Add(reading.ToRow(RowKind.Indicator, $"{owner}/{++line}"));
                AddRest(rows, owner, ref line, rest);
            }
        }
        shifts.Finish();
        return rows;
    }

    private static void AddRest(List<StatementRow> rows, string owner, ref int line, RowReading? rest)
    {
        if (rest is not null) rows.Add(rest.ToRow(RowKind.Indicator, $"{owner}/{++line}"));
    }

    private static void ReadIndicators(
        TableSheet sheet, IndicatorColumns columns, int row, RowReading reading, ref int shift, ShiftReport shifts, out RowReading? rest)
    {
        var placement = IndicatorPlacement.Of(sheet.Grid, columns, row, shift);
        shift = placement.Shift;
        foreach (var amount in columns.Amounts.Where(a => !placement.IsText(a.Column))) reading.Read(amount);
        foreach (var (slot, column) in placement.Placed) reading.Set(columns.Slots[slot].Leaf.Field!, sheet.Grid[row, column].Text, column);
        shifts.Add(row, placement);
        ReportSwapped(reading, columns, sheet, row);
        rest = placement.Unplaced.Count == 0 ? null : new RowReading(sheet, row);
        foreach (var column in placement.Unplaced)
        {
            sheet.Findings.Add(RowFindings.IndicatorOutOfPlace(sheet.Grid.At(row, column), sheet.Grid[row, column].Text));
            rest!.Set(columns.FieldNear(column), sheet.Grid[row, column].Text, column);
        }
    }

    private static void ReportSwapped(RowReading reading, IndicatorColumns columns, TableSheet sheet, int row)
    {
        for (var slot = 0; slot + 1 < columns.Slots.Count; slot += 2)
        {
            if (reading.Text(columns.Slots[slot].Leaf.Field!) is not { } indicator) continue;
            if (reading.Text(columns.Slots[slot + 1].Leaf.Field!) is not { } value) continue;
            if (IndicatorText.LooksLikeValue(indicator.Value) && !IndicatorText.LooksLikeValue(value.Value))
            {
                sheet.Findings.Add(RowFindings.IndicatorsSwapped(
                    indicator.Source ?? sheet.Grid.At(row, 0), indicator.Value, value.Value));
            }
        }
    }

    private static RowIdentity? Identify(RowReading row)
    {
        var code = row[Fields.ProjectCode];
        var name = row[Fields.Name];
        if (BodyRows.IsTotalLabel(code) || BodyRows.IsTotalLabel(name)) return RowIdentity.Total;
        if (RowIdentity.Group(code) is { } group && CodeText.Digits(code) is not null) return group;
        if (code.Length == 0 && name.Length == 0) return null;
        return new RowIdentity(RowKind.Project, "project:" + (code.Length > 0 ? code : name));
    }
}
