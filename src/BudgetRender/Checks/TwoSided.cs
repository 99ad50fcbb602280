using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The rows of one side of 收支总体 and 财政拨款收支总体 by the part they play.</summary>
internal sealed class TwoSided(TableView table, string side)
{
    public const string Revenue = "revenue.";
    public const string Expenditure = "expenditure.";

    /// <summary>The side that a row's key belongs to; empty in tables that have only one.</summary>
    public static string SideOf(string key) =>
        key.StartsWith(Revenue, StringComparison.Ordinal) ? Revenue
        : key.StartsWith(Expenditure, StringComparison.Ordinal) ? Expenditure
        : "";

    public TableView Table { get; } = table;

    /// <summary>Rows that the year's total sums: sources or classes, without the shares below them.</summary>
    public IEnumerable<string> Parts => Keys.Where(k => !k.Contains('.', StringComparison.Ordinal) && k is not ("current" or "carryover" or "total"));

    public IEnumerable<string> CarryoverParts => Keys.Where(k => k.StartsWith("carryover.", StringComparison.Ordinal));

    private IEnumerable<string> Keys =>
        Table.Statement.Rows.Where(r => r.Key.StartsWith(side, StringComparison.Ordinal)).Select(r => r.Key[side.Length..]);

    public bool Has(string key) => Table.HasRow(side + key);

    public Figure Cell(string key, string measure) => Table.Cell(side + key, measure);

    public Figure[] Cells(IEnumerable<string> keys, string measure) => [.. keys.Select(k => Cell(k, measure))];

    /// <summary>The measure that this side states: <c>amount</c>, or <c>total</c> in 财政拨款收支总体.</summary>
    public string Measure => Table.Statement.Id == StatementIds.Balance ? "amount" : "total";
}
