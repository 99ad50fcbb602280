using System.Globalization;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>A cell by its letters and its row, both as A1 references have them.</summary>
internal readonly record struct CellPlace(string Letters, int Row)
{
    public static CellPlace Of(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetter).Count();
        return new(reference[..letters], int.Parse(reference[letters..], CultureInfo.InvariantCulture));
    }

    public static CellPlace Of(SourceLocation place) => Of(place.Cell!);

    /// <summary>Counted from 0.</summary>
    public int Column => Letters.Aggregate(0, (sum, c) => sum * 26 + c - 'A' + 1) - 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters}{Row}");
}
