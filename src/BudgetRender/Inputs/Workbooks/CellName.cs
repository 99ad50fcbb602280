using System.Globalization;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>A1 names of cells counted from 0.</summary>
internal static class CellName
{
    public static string Of(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row + 1}");

    public static string Column(int column) =>
        column < 26 ? Letter(column) : Column(column / 26 - 1) + Letter(column % 26);

    private static string Letter(int index) => Letters[index];

    private static readonly string[] Letters = [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString())];
}
