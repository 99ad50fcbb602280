using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>The amount of another column of the same row.</summary>
internal static class FigureOfAnotherColumn
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (wrong.Figure is not { Row: { } row, Amount: { Value: not 0 } amount }) return null;
        var same = row.Amounts
            .Where(a => a.Key != wrong.Figure.Measure && a.Value.Value == amount.Value)
            .Select(a => a.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (same is null) return null;
        var name = MeasureNames.Of(same);
        return new(
            $"与同一行「{name.Chinese}」列的数相同，像是填串了列",
            $"Equals the column {name.English} of its row: looks like the wrong column's figure.");
    }
}
