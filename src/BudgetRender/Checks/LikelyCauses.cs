using BudgetRender.Checks.Causes;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>How a figure comes to be wrong. A hint is given only where exactly one way fits.</summary>
internal static class LikelyCauses
{
    private static readonly Func<WrongFigure, LocalizedText?>[] All =
    [
        DigitInserted.Fits,
        DigitDoubled.Fits,
        DigitLost.Fits,
        DigitsSwapped.Fits,
        TenTimes.Fits,
        TenThousandTimes.Fits,
        FigureOfAnotherRow.Fits,
        FigureOfAnotherColumn.Fits,
        PartLeftOut.Fits,
        PartCountedTwice.Fits,
        LastYearsFigure.Fits,
    ];

    public static LocalizedText? Find(Figure figure, decimal change, Relation relation, CheckContext? context = null)
    {
        var wrong = new WrongFigure(figure, change, relation, context);
        LocalizedText? found = null;
        foreach (var cause in All)
        {
            if (cause(wrong) is not { } hint) continue;
            if (found is not null) return null;
            found = hint;
        }
        return found;
    }

    public static bool Fit(Figure figure, decimal change, Relation relation) =>
        Find(figure, change, relation) is not null;
}
