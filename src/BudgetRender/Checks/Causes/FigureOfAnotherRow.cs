using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>The amount of the row above or below.</summary>
internal static class FigureOfAnotherRow
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (wrong.Figure is not { Table: { } table, Row: { } row, Amount: { Value: not 0 } amount }) return null;
        var at = table.Statement.Rows.IndexOf(row);
        if (Same(table, at - 1, wrong, amount.Value) is { } above)
            return new($"与上一行「{above}」的数相同，像是填串了行", $"Equals the row above, {above}: looks like the wrong row's figure.");
        if (Same(table, at + 1, wrong, amount.Value) is { } below)
            return new($"与下一行「{below}」的数相同，像是填串了行", $"Equals the row below, {below}: looks like the wrong row's figure.");
        return null;
    }

    private static string? Same(TableView table, int row, WrongFigure wrong, decimal value)
    {
        if (row < 0 || row >= table.Statement.Rows.Length) return null;
        var neighbour = table.Statement.Rows[row];
        return neighbour.Amount(wrong.Figure.Measure)?.Value == value ? FigureNames.RowOf(neighbour) : null;
    }
}
