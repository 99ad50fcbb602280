using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>The goals and tasks of 整体绩效目标表. A goal is one line; a cell with several lines is several goals.</summary>
internal sealed class FormGoals(TableSheet sheet, FormLayout form)
{
    private int _goals;
    private int _tasks;

    public void ReadGoal(int row, List<StatementRow> rows)
    {
        foreach (var column in Contents(row, form.GoalHead))
        {
            foreach (var line in sheet.Grid[row, column].Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var reading = new RowReading(sheet, row);
                reading.Set(Fields.Goal, line, column);
                rows.Add(reading.ToRow(RowKind.Goal, $"goal:{++_goals}"));
            }
        }
    }

    public void ReadTask(int row, List<StatementRow> rows)
    {
        var columns = Contents(row, form.TaskHead).ToList();
        if (columns.Count == 0 || IsTaskHead(row, columns)) return;
        var reading = new RowReading(sheet, row);
        reading.Set(Fields.TaskName, sheet.Grid[row, columns[0]].Text, columns[0]);
        if (columns.Count > 1)
        {
            var content = string.Join("\n", columns.Skip(1).Select(c => sheet.Grid[row, c].Text));
            reading.Set(Fields.TaskContent, content, columns[1]);
        }
        rows.Add(reading.ToRow(RowKind.Task, $"task:{++_tasks}"));
    }

    private bool IsTaskHead(int row, List<int> columns) =>
        LabelText.Normalize(sheet.Grid[row, columns[0]].Text) == LabelText.Normalize(form.TaskNameHead);

    private IEnumerable<int> Contents(int row, string head)
    {
        for (var column = 0; column < sheet.Grid.Row(row).Length; column++)
        {
            var cell = sheet.Grid[row, column];
            if (!cell.IsBlank && LabelText.Normalize(cell.Text) != LabelText.Normalize(head)) yield return column;
        }
    }
}
