using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Xlsx;

/// <summary>Number formats that show a value as the page prints it.</summary>
internal static class NumberFormats
{
    private const string Grouped = "#,##0";
    private const string Ungrouped = "0";
    private const decimal FirstGrouped = 1000;

    private const NumberStyles Printed =
        NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Thousands are set off unless the page shows a large figure without.</summary>
    public static string Of(FigureContent content)
    {
        if (!IsNumber(content.Figure)) return "";
        var isGrouped = Math.Abs(content.Figure.Value) < FirstGrouped || content.Figure.Printed.Contains(',');
        var whole = isGrouped ? Grouped : Ungrouped;
        return content.Decimals == 0 ? whole : whole + "." + new string('0', content.Decimals);
    }

    /// <summary>Whether the page prints digits; a dash for nought stays a dash.</summary>
    public static bool IsNumber(Figure figure) =>
        decimal.TryParse(figure.Printed, Printed, CultureInfo.InvariantCulture, out _);
}
