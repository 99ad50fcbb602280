using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>A cell's value.</summary>
/// <param name="Literal">Typed text with its ends trimmed; null for numbers and blanks.</param>
/// <param name="Format">The number format, e.g. <c>#,##0.00</c>; empty when there is none to speak of.</param>
internal readonly record struct Cell(string? Literal, decimal? Number, string Format)
{
    public bool IsBlank => Literal is null && Number is null;

    /// <summary>The text, or the number as text: a percentage with its sign, a whole number without a point.</summary>
    public string Text => Literal ?? (Number is { } number ? Written(number) : "");

    private string Written(decimal number) => Format.Contains('%')
        ? (number * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%"
        : number.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The decimal places of the number format; null when it does not say.</summary>
    public int? FormatDecimals => NumberFormat.Decimals(Format);

    public int PlacesNeeded => Number is { } number ? Rounding.PlacesNeeded(number) : 0;
}
