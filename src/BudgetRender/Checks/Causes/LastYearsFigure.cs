using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>Last year's amount left standing.</summary>
internal static class LastYearsFigure
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (wrong.Context is null || wrong.Figure.Value == 0) return null;
        var prior = wrong.Context.Budget.Facts.Entries.Values
            .Where(f => f.Path.StartsWith("prior.", StringComparison.Ordinal) && f.Number?.Value == wrong.Figure.Value)
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .FirstOrDefault();
        if (prior is null || prior.Path == wrong.Figure.Measure) return null;
        var name = Budgets.FactVocabulary.Find(prior.Path)?.Label ?? prior.Path;
        return new($"与「{name}」的数相同，像是沿用了上年数", $"Equals {prior.Path}: looks like last year's figure.");
    }
}
