using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>
/// The budget with the cells that are certainly wrong put right, so that a rule which reads such a cell does not report the
/// same fault a second time in words of its own.
/// </summary>
internal static class Corrections
{
    public static CheckContext Apply(IReadOnlyList<RootCause> causes, CheckContext context)
    {
        var cells = causes.Where(c => c.IsCertain && c.Cell is { Table: not null, Row: not null }).ToList();
        if (cells.Count == 0) return context;
        var budget = context.Budget;
        foreach (var table in cells.GroupBy(c => c.Cell.Table!.Statement))
        {
            var rows = table.Aggregate(table.Key.Rows, (all, cause) => all.Replace(all.First(r => r.Key == cause.Cell.Row!.Key), Corrected(all, cause)));
            budget = budget with { Statements = budget.Statements.Replace(table.Key, table.Key with { Rows = rows }) };
        }
        return new CheckContext(budget, context.Options);
    }

    private static StatementRow Corrected(IEnumerable<StatementRow> rows, RootCause cause)
    {
        var (cell, row) = (cause.Cell, rows.First(r => r.Key == cause.Cell.Row!.Key));
        var amount = new Amount(cell.Value + cause.Change, cell.Amount?.Decimals ?? 2, cell.Location);
        return row with { Amounts = row.Amounts.SetItem(cell.Measure, amount) };
    }
}
