using BudgetRender.Budgets;
using BudgetRender.Checks.Rules.Classification;

namespace BudgetRender.Checks.Rows;

/// <summary>An amount of basic expenditure in the column beside its own: one column's sum is short by it, the other's too large.</summary>
internal static class MisplacedAmounts
{
    public static IEnumerable<RowFault> Of(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { } table) yield break;
        var gaps = SumGaps.Of(table);
        foreach (var (from, to) in new[] { ("personnel", "operating"), ("operating", "personnel") })
        {
            if (!gaps.TryGetValue(to, out var lacking) || !gaps.TryGetValue(from, out var surplus) || !SumGaps.Near(lacking, -surplus)) continue;
            var leaves = table.Structure.Leaves.Where(l => table.Cell(l, from).Amount is not null && table.Cell(l, to).Amount is null && SumGaps.Near(table.Cell(l, from).Value, lacking));
            foreach (var leaf in leaves.OrderBy(l => PairStandsInWrongColumn.Stands(table, l, from) ? 0 : 1).ThenBy(l => Math.Abs(table.Cell(l, from).Value - lacking)))
            {
                var row = table.Statement.Rows[leaf];
                var amount = row.Amounts[from];
                var moved = row with { Amounts = row.Amounts.Remove(from).Add(to, amount with { Source = table.Cell(leaf, to).Location }) };
                yield return new RowFault(
                    table.Statement,
                    table.Statement with { Rows = table.Statement.Rows.SetItem(leaf, moved) },
                    amount.Source,
                    PairStandsInWrongColumn.Report(table.Cell(leaf, from), row.Text(Fields.EconomicCode), to))
                {
                    IsReportedAnyway = true,
                };
            }
        }
    }
}
