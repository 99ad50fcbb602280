using BudgetRender.Checks.Causes;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>How a figure comes to be wrong. A hint is given only where exactly one way fits.</summary>
internal static class LikelyCauses
{
    private static readonly Func<WrongFigure, LocalizedText?>[] Typing =
    [
        DigitInserted.Fits,
        DigitDoubled.Fits,
        DigitLost.Fits,
        DigitsSwapped.Fits,
        TenTimes.Fits,
        TenThousandTimes.Fits,
        PartLeftOut.Fits,
        PartCountedTwice.Fits,
        LastYearsFigure.Fits,
    ];

    private static readonly Func<WrongFigure, LocalizedText?>[] All =
        [.. Typing, FigureOfAnotherRow.Fits, FigureOfAnotherColumn.Fits];

    /// <param name="isElsewhere">False leaves out the figures of other rows and columns, which say little where the cell is not certain.</param>
    public static LocalizedText? Find(Figure figure, decimal change, Relation relation, CheckContext? context = null, bool isElsewhere = true)
    {
        var wrong = new WrongFigure(figure, change, relation, context);
        LocalizedText? found = null;
        foreach (var cause in isElsewhere ? All : Typing)
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
