using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Province.Writing;

/// <summary>整体绩效目标表: four blocks on five columns.</summary>
internal static class FormSheet
{
    public static void Put(SheetGrid sheet, int row, FormLayout form, Statement statement)
    {
        row = PutGoals(sheet, row, form, RowsOf(statement, RowKind.Goal));
        row = PutTasks(sheet, row, form, RowsOf(statement, RowKind.Task));
        row = PutBudget(sheet, row, form, statement);
        PutIndicators(sheet, row, form, RowsOf(statement, RowKind.Indicator));
    }

    private static List<StatementRow> RowsOf(Statement statement, RowKind kind) => [.. statement.Rows.Where(r => r.Kind == kind)];

    private static int PutGoals(SheetGrid sheet, int row, FormLayout form, List<StatementRow> goals)
    {
        sheet.Put(row, 0, form.GoalHead, goals.Count, 1);
        foreach (var goal in goals) sheet.Put(row++, 1, goal.Text(Fields.Goal), 1, 4);
        return row;
    }

    private static int PutTasks(SheetGrid sheet, int row, FormLayout form, List<StatementRow> tasks)
    {
        sheet.Put(row, 0, form.TaskHead, tasks.Count + 1, 1);
        sheet.Put(row, 1, form.TaskNameHead, 1, 2);
        sheet.Put(row++, 3, form.TaskContentHead, 1, 2);
        foreach (var task in tasks)
        {
            sheet.Put(row, 1, task.Text(Fields.TaskName), 1, 2);
            sheet.Put(row++, 3, task.Text(Fields.TaskContent), 1, 2);
        }

        return row;
    }

    private static int PutBudget(SheetGrid sheet, int row, FormLayout form, Statement statement)
    {
        sheet.Put(row, 0, form.BudgetHead, form.BudgetRows.Length, 1);
        foreach (var line in form.BudgetRows)
        {
            sheet.Put(row, 1, line.Label, 1, 2);
            if (statement.Row("budget." + line.Key)?.Amount("amount") is { } amount) sheet.Put(row, 3, amount.Value);
            sheet.Merged.Add((row++, 3, 1, 2));
        }

        return row;
    }

    private static void PutIndicators(SheetGrid sheet, int row, FormLayout form, List<StatementRow> indicators)
    {
        for (var i = 0; i < form.IndicatorHeads.Length; i++) sheet.Put(row, i, form.IndicatorHeads[i]);
        for (var i = 0; i < indicators.Count; i++)
        {
            row++;
            PutLevel(sheet, row, 0, indicators, i, r => r.Text(Fields.IndicatorLevel1));
            PutLevel(sheet, row, 1, indicators, i, r => r.Text(Fields.IndicatorLevel1) + r.Text(Fields.IndicatorLevel2), r => r.Text(Fields.IndicatorLevel2));
            sheet.Put(row, 2, indicators[i].Text(Fields.IndicatorLevel3));
            sheet.Put(row, 3, indicators[i].Text(Fields.IndicatorValue));
            sheet.Put(row, 4, indicators[i].Text(Fields.IndicatorNote));
        }
    }

    /// <summary>A level's name once, merged over the indicators it has.</summary>
    private static void PutLevel(
        SheetGrid sheet, int row, int column, List<StatementRow> rows, int index, Func<StatementRow, string> key, Func<StatementRow, string>? text = null)
    {
        if (index > 0 && key(rows[index]) == key(rows[index - 1])) return;
        var height = rows.Skip(index).TakeWhile(r => key(r) == key(rows[index])).Count();
        sheet.Put(row, column, (text ?? key)(rows[index]), height, 1);
    }
}
