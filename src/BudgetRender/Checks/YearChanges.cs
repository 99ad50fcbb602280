using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>What the prose compares with last year, where last year's amount was given.</summary>
internal static class YearChanges
{
    public static IEnumerable<YearChange> Of(CheckContext context) =>
        from subject in Subjects(context)
        let prior = context.Fact("prior." + subject.Key)
        where prior is not null && subject.Current is not null && !IsDoubted(context, prior) && !IsDoubted(context, subject.Current)
        select new YearChange(subject.Key, subject.Current, prior);

    private static bool IsDoubted(CheckContext context, Figure figure) =>
        figure.Table is null && (context.DoubtedFacts.Contains(figure.Measure) || (figure.Measure == "operating.amount" && PublicExpense.IsExceeded(context, figure)));

    private static IEnumerable<(string Key, Figure? Current)> Subjects(CheckContext context)
    {
        var balance = context.Find(StatementIds.Balance);
        yield return ("revenue", balance?.Cell("revenue.total", "amount"));
        yield return ("expenditure", balance?.Cell("expenditure.total", "amount"));
        var appropriation = context.Find(StatementIds.Appropriation);
        foreach (var fund in new[] { "general", "fund", "capital" }) yield return (fund, appropriation?.Cell("expenditure.total", fund));
        var three = context.Find(StatementIds.ThreePublic);
        foreach (var part in new[] { "total", "abroad", "reception", "vehicles.purchase", "vehicles.running" })
            yield return ("three_public." + part, three?.Cell("total", part));
        yield return ("operating", context.Fact("operating.amount"));
    }
}
