using BudgetRender.Budgets;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>Cells as amounts in 万元 with the precision the table states them with.</summary>
internal static class AmountReader
{
    private const int YuanPlaces = 4;
    private const int MostDecimals = 6;

    /// <summary>
    /// The amount; null for an empty cell or a dash. Text that is no number is reported and gives null. The precision
    /// is that of the number format, else the table's; a form that prints fewer places states no more than these.
    /// </summary>
    public static Amount? Read(TableSheet sheet, int row, int column)
    {
        var cell = sheet.Grid[row, column];
        if (cell.IsBlank) return null;
        decimal value;
        int decimals;
        if (cell.Number is { } number)
        {
            value = number;
            decimals = cell.FormatDecimals ?? TableDecimals(sheet);
        }
        else if (!NumberText.TryParse(cell.Text, out value, out decimals))
        {
            if (!NumberText.IsDash(cell.Text)) sheet.Findings.Add(RowFindings.NotAnAmount(sheet.Grid.At(row, column), cell.Text));
            return null;
        }
        if (sheet.Unit == sheet.Layout.Unit && sheet.Layout.Decimals is { } printed) decimals = Math.Min(decimals, printed);
        if (sheet.Unit == MoneyUnit.Yuan) (value, decimals) = (value / 10_000m, decimals + YuanPlaces);
        decimals = Math.Clamp(Math.Max(decimals, Rounding.PlacesNeeded(value)), 0, MostDecimals);
        return new Amount(value, decimals, sheet.Grid.At(row, column));
    }

    /// <summary>A table of whole numbers says nothing of its precision; the workbook's other tables do.</summary>
    private static int TableDecimals(TableSheet sheet)
    {
        var prevailing = sheet.Grid.PrevailingDecimals;
        return prevailing == 0 && sheet.Unit == MoneyUnit.TenThousandYuan ? sheet.FallbackDecimals : prevailing;
    }
}
