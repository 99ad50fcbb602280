using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>A recognised sheet as a statement; null when its head cannot be found, which is then reported.</summary>
internal static class StatementReader
{
    public static Statement? Read(TableSheet sheet)
    {
        if (sheet.Layout.Form is { } form) return FormReader.Read(sheet, form);
        if (HeadRegion.Find(sheet.Grid, sheet.HeadRow, sheet.Layout) is not { } head)
        {
            sheet.Findings.Add(SheetFindings.NoHead(sheet.Grid.Location, sheet.Title));
            return null;
        }
        ReportLinesAbove(sheet, head);
        var bindings = ColumnBinder.Bind(sheet, head);
        var body = new BodyRows(sheet, head, head.Last + 1);
        var rows = Rows(sheet, bindings, body);
        return new Statement(
            sheet.Layout.Id, sheet.Title, sheet.DepartmentName?.Value ?? "", [.. rows], body.Notes, sheet.Grid.Location)
        {
            DepartmentNameSource = sheet.DepartmentName?.Source,
        };
    }

    private static List<StatementRow> Rows(TableSheet sheet, List<ColumnBinding> bindings, BodyRows body)
    {
        if (sheet.Layout.Sides.Any(s => !s.Rows.IsEmpty)) return TwoSidedReader.Read(sheet, bindings, body.Rows);
        return sheet.Layout.Id == StatementIds.ProjectPerformance
            ? ProjectPerformanceReader.Read(sheet, bindings, body.Rows)
            : ListReader.Read(sheet, bindings, body.Rows);
    }

    /// <summary>A line between title and head that is neither caption nor note would otherwise vanish unseen.</summary>
    private static void ReportLinesAbove(TableSheet sheet, HeadRegion head)
    {
        for (var row = sheet.TitleRow + 1; row < head.First; row++)
        {
            if (sheet.Grid.IsBlankRow(row) || SheetCaption.IsCaption(sheet.Grid, row)) continue;
            var column = sheet.Grid.FirstColumn(row);
            sheet.Findings.Add(SheetFindings.LineAboveHead(sheet.Grid.At(row, column), sheet.Grid[row, column].Text));
        }
    }
}
