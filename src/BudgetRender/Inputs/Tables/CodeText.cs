using System.Globalization;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Tables;

/// <summary>Codes as people and programs write them into cells: <c>201 03 01</c>, <c>20103 01</c>, <c>２０１</c>.</summary>
internal static class CodeText
{
    /// <summary>From here on a binary number cannot hold every digit.</summary>
    private const decimal FirstInexact = 1e15m;

    /// <summary>The digits alone; null when the text holds anything else.</summary>
    public static string? Digits(string text)
    {
        Span<char> digits = stackalloc char[40];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '.' or '-') continue;
            var digit = LabelText.HalfWidth(c);
            if (!char.IsAsciiDigit(digit) || count == digits.Length) return null;
            digits[count++] = digit;
        }
        return count == 0 ? null : digits[..count].ToString();
    }

    /// <summary>The code in a cell, or its text as it is where it holds no code.</summary>
    public static string Of(Cell cell, RowReading row, int column)
    {
        if (cell.Number is >= FirstInexact and { } number)
        {
            row.Sheet.Findings.Add(RowFindings.CodeLostDigits(
                row.Sheet.Grid.At(row.Row, column), number.ToString("0", CultureInfo.InvariantCulture)));
        }
        return Digits(cell.Text) ?? cell.Text;
    }
}
