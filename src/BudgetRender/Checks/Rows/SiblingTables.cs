using BudgetRender.Budgets;

namespace BudgetRender.Checks.Rows;

/// <summary>Tables with the same rows, so that a row of one tells what the other lacks.</summary>
internal static class SiblingTables
{
    private static readonly (string Id, string Sibling)[] All =
    [
        (StatementIds.Expenditure, StatementIds.General),
        (StatementIds.General, StatementIds.Expenditure),
        (StatementIds.GeneralBasic, StatementIds.Economic),
        (StatementIds.Economic, StatementIds.GeneralBasic),
    ];

    public static IEnumerable<(TableView Table, TableView Sibling)> Of(CheckContext context) =>
        from pair in All
        let table = context.Find(pair.Id)
        let sibling = context.Find(pair.Sibling)
        where table is not null && sibling is not null
        select (table, sibling);

    /// <summary>The items of one table whose key the other has not.</summary>
    public static IEnumerable<StatementRow> Missing(TableView from, TableView other) =>
        from.Structure.Leaves.Select(l => from.Statement.Rows[l]).Where(r => !r.Amounts.IsEmpty && !other.HasRow(Code(r.Key)));

    /// <summary>A row's key without the number that tells rows of one code apart.</summary>
    public static string Code(string key) => key.Split('#')[0];
}
