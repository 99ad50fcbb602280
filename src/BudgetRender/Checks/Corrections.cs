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
        var doubted = causes.SelectMany(c => c.IsCertain ? [c.Cell] : c.Explained.SelectMany(r => r.All)).Where(f => f.Table is null).Select(f => f.Measure).ToList();
        if (cells.Count + doubted.Count == 0) return context;
        var budget = context.Budget;
        foreach (var table in cells.GroupBy(c => c.Cell.Table!.Statement))
        {
            // The rows at fault may have been taken out again.
            if (budget.Find(table.Key.Id) is not { } statement) continue;
            var rows = table.Where(c => statement.Row(c.Cell.Row!.Key) is not null)
                .Aggregate(statement.Rows, (all, cause) => all.Replace(all.First(r => r.Key == cause.Cell.Row!.Key), Corrected(all, cause)));
            budget = budget with { Statements = budget.Statements.Replace(statement, statement with { Rows = rows }) };
        }
        return new CheckContext(budget, context.Options) { Unread = context.Unread, DoubtedFacts = [.. doubted] };
    }

    private static StatementRow Corrected(IEnumerable<StatementRow> rows, RootCause cause)
    {
        var (cell, row) = (cause.Cell, rows.First(r => r.Key == cause.Cell.Row!.Key));
        var amount = new Amount(cell.Value + cause.Change, cell.Amount?.Decimals ?? 2, cell.Location);
        return row with { Amounts = row.Amounts.SetItem(cell.Measure, amount) };
    }
}
