using BudgetRender.Budgets;
using BudgetRender.Checks.Rules.Arithmetic;

namespace BudgetRender.Checks.Rows;

/// <summary>An item that stands twice, by which the sums are too large.</summary>
internal static class RepeatedRows
{
    public static IEnumerable<RowFault> Of(CheckContext context) =>
        from table in context.FindAll(Sums.RowTables)
        let gaps = SumGaps.Of(table)
        where gaps.Count > 0
        let rows = table.Statement.Rows
        from twins in table.Structure.Leaves.Select(l => rows[l]).Where(r => SumGaps.Fit(gaps, r, -1)).GroupBy(Identity)
        from second in twins.Skip(1)
        let first = twins.First()
        where RowIsRepeated.SameAmounts(first, second)
        select new RowFault(table.Statement, table.Statement with { Rows = rows.Remove(second) }, second.Source, RowIsRepeated.Report(second, first))
        {
            IsReportedAnyway = true,
        };

    private static (string, string, string, string) Identity(StatementRow row) =>
        (row.Text(Fields.Code), row.Text(Fields.EconomicCode), row.Text(Fields.GovernmentCode), TextForms.Plain(row.Text(Fields.Name)));
}
