using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>The body of 整体绩效目标表: goals, tasks, budget and indicators, one below the other on five columns.</summary>
internal sealed class PerformanceForm(TableLayout layout, Statement? statement)
{
    private readonly FormLayout _form = layout.Form!;
    private readonly List<TableRow> _rows = [];

    public ImmutableArray<TableRow> Rows()
    {
        AddGoals();
        AddTasks();
        AddBudget();
        AddIndicators();
        return [.. _rows];
    }

    private StatementRow[] RowsOf(RowKind kind) => statement is null ? [] : [.. statement.Rows.Where(r => r.Kind == kind)];

    private void AddGoals()
    {
        var goals = RowsOf(RowKind.Goal).Select(g => g.Text(Fields.Goal)).DefaultIfEmpty("").ToArray();
        for (var i = 0; i < goals.Length; i++)
        {
            var text = new TableCell(1, 4, 1, Cells.Text(goals[i]), HorizontalAlignment.Left);
            Add(RowRole.Item, i == 0 ? [Head(0, 1, goals.Length, _form.GoalHead), text] : [text]);
        }
    }

    private void AddTasks()
    {
        var tasks = RowsOf(RowKind.Task);
        var height = Math.Max(tasks.Length, 1) + 1;
        Add(RowRole.Group, Head(0, 1, height, _form.TaskHead), Head(1, 2, 1, _form.TaskNameHead), Head(3, 2, 1, _form.TaskContentHead));
        for (var i = 0; i < height - 1; i++)
        {
            var task = i < tasks.Length ? tasks[i] : null;
            Add(
                RowRole.Item,
                new TableCell(1, 2, 1, Cells.Text(task?.Text(Fields.TaskName) ?? ""), HorizontalAlignment.Left),
                new TableCell(3, 2, 1, Cells.Text(task?.Text(Fields.TaskContent) ?? ""), HorizontalAlignment.Left));
        }
    }

    private void AddBudget()
    {
        var rows = _form.BudgetRows;
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = new List<TableCell>();
            if (i == 0) cells.Add(Head(0, 1, rows.Length, _form.BudgetHead));
            cells.AddRange(BudgetLabels(i));
            var amount = statement?.Row("budget." + rows[i].Key)?.Amount("amount");
            cells.Add(new TableCell(3, 2, 1, Cells.Figure(amount, layout), HorizontalAlignment.Right));
            Add(RowRole.Item, [.. cells]);
        }
    }

    /// <summary>The label of a line, with its group's label beside the first line of the group.</summary>
    private IEnumerable<TableCell> BudgetLabels(int index)
    {
        var row = _form.BudgetRows[index];
        if (row.Group is null)
        {
            yield return new TableCell(1, 2, 1, Cells.Text(row.Label), HorizontalAlignment.Left, Indent: row.Indent);
            yield break;
        }

        if (index == 0 || _form.BudgetRows[index - 1].Group != row.Group)
        {
            var height = _form.BudgetRows.Skip(index).TakeWhile(r => r.Group == row.Group).Count();
            yield return new TableCell(1, 1, height, Cells.Text(row.Group), HorizontalAlignment.Left);
        }

        yield return new TableCell(2, 1, 1, Cells.Text(row.Label), HorizontalAlignment.Left, Indent: row.Indent);
    }

    private void AddIndicators()
    {
        Add(RowRole.Group, [.. _form.IndicatorHeads.Select((head, i) => Head(i, 1, 1, head))]);
        var rows = RowsOf(RowKind.Indicator);
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = new List<TableCell>(5);
            if (SpanFrom(rows, i, Level1) is var first and > 0) cells.Add(LevelCell(0, first, Level1(rows[i])));
            if (SpanFrom(rows, i, Level2) is var second and > 0) cells.Add(LevelCell(1, second, rows[i].Text(Fields.IndicatorLevel2)));
            cells.Add(new TableCell(2, 1, 1, Cells.Text(rows[i].Text(Fields.IndicatorLevel3)), HorizontalAlignment.Left));
            cells.Add(new TableCell(3, 1, 1, Cells.Text(rows[i].Text(Fields.IndicatorValue)), HorizontalAlignment.Center));
            cells.Add(new TableCell(4, 1, 1, Cells.Text(rows[i].Text(Fields.IndicatorNote)), HorizontalAlignment.Left));
            Add(RowRole.Item, [.. cells]);
        }
    }

    private static string Level1(StatementRow row) => row.Text(Fields.IndicatorLevel1);

    /// <summary>Both levels, so that an equal second level under another first one starts anew.</summary>
    private static string Level2(StatementRow row) => Level1(row) + "\n" + row.Text(Fields.IndicatorLevel2);

    /// <summary>How many rows from this one on share a level; 0 when the row above already covers this one.</summary>
    private static int SpanFrom(StatementRow[] rows, int index, Func<StatementRow, string> level)
    {
        var text = level(rows[index]);
        if (index > 0 && level(rows[index - 1]) == text) return 0;
        return rows.Skip(index).TakeWhile(r => level(r) == text).Count();
    }

    private static TableCell LevelCell(int column, int height, string text) =>
        new(column, 1, height, Cells.Text(text), HorizontalAlignment.Center);

    private static TableCell Head(int column, int width, int height, string text) =>
        new(column, width, height, Cells.Text(text), HorizontalAlignment.Center, IsHeader: true);

    private void Add(RowRole role, params ReadOnlySpan<TableCell> cells) => _rows.Add(new TableRow(role, [.. cells]));
}
