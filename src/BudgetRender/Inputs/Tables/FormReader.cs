using BudgetRender.Budgets;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>Reads 整体绩效目标表: blocks of goals, tasks, budget lines and indicators, each begun by its head in the first column.</summary>
internal static class FormReader
{
    public static Statement Read(TableSheet sheet, FormLayout form)
    {
        var body = new BodyRows(sheet, null, sheet.HeadRow);
        var rows = new List<StatementRow>();
        var block = FormBlock.None;
        var goals = new FormGoals(sheet, form);
        var budget = new RowLabels(form.BudgetRows);
        FormIndicators? indicators = null;
        foreach (var row in body.Rows)
        {
            var begun = Begins(sheet.Grid, form, row);
            if (begun != FormBlock.None) block = begun;
            if (begun == FormBlock.Indicators)
            {
                indicators = new FormIndicators(sheet, form, row);
                continue;
            }
            switch (block)
            {
                case FormBlock.Goals: goals.ReadGoal(row, rows); break;
                case FormBlock.Tasks: goals.ReadTask(row, rows); break;
                case FormBlock.Budget: ReadBudget(sheet, form, budget, row, rows); break;
                case FormBlock.Indicators: indicators!.Read(row, rows); break;
                default: ReportUnknown(sheet, row); break;
            }
        }
        return new Statement(sheet.Layout.Id, sheet.Title, sheet.DepartmentName?.Value ?? "", [.. rows], body.Notes, sheet.Grid.Location)
        {
            DepartmentNameSource = sheet.DepartmentName?.Source,
        };
    }

    private static FormBlock Begins(Grid grid, FormLayout form, int row)
    {
        var first = LabelText.Normalize(grid[row, 0].Text);
        if (first.Length == 0) return FormBlock.None;
        if (first == LabelText.Normalize(form.GoalHead)) return FormBlock.Goals;
        if (first == LabelText.Normalize(form.TaskHead)) return FormBlock.Tasks;
        if (first == LabelText.Normalize(form.BudgetHead)) return FormBlock.Budget;
        return first == LabelText.Normalize(form.IndicatorHeads[0]) ? FormBlock.Indicators : FormBlock.None;
    }

    private static void ReadBudget(TableSheet sheet, FormLayout form, RowLabels labels, int row, List<StatementRow> rows)
    {
        var reading = new RowReading(sheet, row);
        var label = "";
        int? labelColumn = null, amountColumn = null;
        for (var column = 0; column < sheet.Grid.Row(row).Length; column++)
        {
            var cell = sheet.Grid[row, column];
            if (cell.IsBlank || LabelText.Normalize(cell.Text) == LabelText.Normalize(form.BudgetHead)) continue;
            // What follows a complete label can only be meant as its amount.
            var isAmount = cell.Number is not null || NumberText.TryParse(cell.Text, out _, out _)
                || (Find(labels, label) is not null && Find(labels, label + cell.Text) is null);
            if (isAmount && amountColumn is null) amountColumn = column;
            else if (!isAmount && amountColumn is null) (label, labelColumn) = (label + cell.Text, labelColumn ?? column);
            else sheet.Findings.Add(RowFindings.FigureOutsideTable(sheet.Grid.At(row, column), cell.Text));
        }
        if (labelColumn is null && amountColumn is null) return;
        if (Find(labels, label) is not { } found)
        {
            var place = sheet.Grid.At(row, sheet.Grid.FirstColumn(row));
            sheet.Findings.Add(amountColumn is null
                ? RowFindings.UnknownEmptyLabel(place, label)
                : RowFindings.UnknownLabel(place, label, labels.Near(label)));
            return;
        }
        if (amountColumn is { } at) reading.ReadAmount("amount", at);
        reading.Set(Fields.Label, label, labelColumn!.Value);
        rows.Add(reading.ToRow(RowKind.BudgetLine, "budget." + found.Key));
    }

    private static LayoutRow? Find(RowLabels labels, string label) =>
        labels.Find(label, "") ?? (label.LastIndexOfAny(['：', ':']) is >= 0 and var colon ? labels.Find(label[(colon + 1)..], "") : null);

    private static void ReportUnknown(TableSheet sheet, int row)
    {
        var column = sheet.Grid.FirstColumn(row);
        sheet.Findings.Add(RowFindings.UnknownRow(sheet.Grid.At(row, column), sheet.Grid[row, column].Text));
    }

    private enum FormBlock
    {
        None,
        Goals,
        Tasks,
        Budget,
        Indicators,
    }
}
