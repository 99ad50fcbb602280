using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Puts a wrong cell into words: both figures, their places, the difference, the tolerance, the likely cause.</summary>
internal static class RelationMessage
{
    private const int MostTerms = 6;
    private const int MostRelated = 8;

    /// <summary>One finding for the causes found in one row.</summary>
    public static Diagnostic Of(IReadOnlyList<RootCause> causes, CheckContext context)
    {
        var cause = causes[0];
        var relation = cause.Explained[0];
        var severity = causes.SelectMany(c => c.Explained).Max(r => r.Rule.Severity);
        var message = Sentence(relation, cause);
        if (cause.IsCertain) message = message.Then(Suspicion(relation, cause));
        if (relation.Remark is { } remark) message = message.Then(new($"；{remark.Chinese}", $"; {remark.English}"));
        return new(
            relation.Rule.Code,
            severity,
            message,
            cause.Cell.Location,
            [.. Related(causes)],
            cause.IsCertain ? LikelyCauses.Find(cause.Cell, cause.Change, relation, context) : Guess(relation, context));
    }

    public static Diagnostic Doubtful(Relation relation)
    {
        var cause = new RootCause(relation.Left[0], 0, false, [relation]);
        var deviation = Figures.PrintShort(decimal.Round(relation.Tolerance.FourDeviations, 3));
        var message = Sentence(relation, cause).Then(new(
            $"；四舍五入可以解释，但超过四倍标准差（{deviation}），不大可能只是尾差",
            $"; rounding could explain it, yet it is beyond four standard deviations ({deviation})"));
        return new(relation.Rule.Code, Lower(relation.Rule.Severity), message, relation.Left[0].Location, [.. Related([cause])]);
    }

    private static Severity Lower(Severity severity) => severity == Severity.Error ? Severity.Warning : severity;

    /// <summary>For a whole that nothing else speaks for: what it would take to make it right.</summary>
    private static LocalizedText? Guess(Relation relation, CheckContext context) =>
        relation is { Left: [var whole], Comparison: Comparison.Equal }
            ? LikelyCauses.Find(whole, -relation.Gap, relation, context, isElsewhere: false)
            : null;

    private static LocalizedText Sentence(Relation relation, RootCause cause)
    {
        var (left, right) = relation is { Right: [var only], Left.Length: 1 } && only == cause.Cell
            ? (relation.Right, relation.Left)
            : (relation.Left, relation.Right);
        var gap = Figures.Print(Math.Abs(relation.Gap));
        var tolerance = Figures.PrintShort(relation.Tolerance.Interval);
        var (a, b) = (Side(left), Side(right));
        if (relation.Comparison == Comparison.AtMost)
        {
            (a, b) = (Side(relation.Left), Side(relation.Right));
            return new($"{a.Chinese} 大于 {b.Chinese}，多 {gap}（允许误差 {tolerance}）", $"{a.English} is larger than {b.English} by {gap} (tolerance {tolerance})");
        }
        return relation.Right.Length == 1
            ? new($"{a.Chinese} 与 {b.Chinese} 不一致，差 {gap}（允许误差 {tolerance}）", $"{a.English} differs from {b.English} by {gap} (tolerance {tolerance})")
            : new($"{a.Chinese} 不等于 {b.Chinese}，差 {gap}（允许误差 {tolerance}）", $"{a.English} is not {b.English}: off by {gap} (tolerance {tolerance})");
    }

    private static LocalizedText Side(Figure[] figures)
    {
        if (figures is [var single]) return new($"{single.Name.Chinese} {single.Printed}", $"{single.Name.English} {single.Printed}");
        var stated = figures.Where(f => f.Value != 0).ToList();
        var sum = Figures.Print(figures.Sum(f => f.Value), Math.Max(2, stated.Select(f => f.Amount!.Value.Decimals).DefaultIfEmpty(2).Max()));
        var terms = stated.Count is > 1 and <= MostTerms ? " = " + string.Join(" + ", stated.Select(f => f.Printed)) : "";
        return new($"各项之和 {sum}{terms}", $"the sum of the parts {sum}{terms}");
    }

    private static LocalizedText Suspicion(Relation relation, RootCause cause)
    {
        var cell = cause.Cell;
        var expected = Figures.Print(cell.Value + cause.Change, cell.Amount?.Decimals ?? 2);
        if (cell.MissingRowKey.Length > 0) return new($"；像是缺了「{cell.Name.Chinese}」这一行", $"; the row {cell.Name.English} seems to be missing");
        if (cell.Amount is null) return new($"；{cell.Name.Chinese} 空着，填 {expected} 即处处相符", $"; {cell.Name.English} is blank, {expected} would agree everywhere");
        if (relation.Left is [var whole] && whole == cell && cause.Explained.Count == 1) return new("", "");
        return new($"；{cell.Name.Chinese} 改为 {expected} 即处处相符", $"; with {expected} in {cell.Name.English} everything agrees");
    }

    private static IEnumerable<RelatedLocation> Related(IReadOnlyList<RootCause> causes)
    {
        var cells = causes.Select(c => c.Cell).ToHashSet();
        var seen = new HashSet<SourceLocation>();
        if (causes[0].Cell.Location is { } first) seen.Add(first);
        return causes.SelectMany(c => c.Explained.Select(r => (Cause: c, Relation: r)))
            .SelectMany(e => Others(e.Relation, cells))
            .Concat(causes.Skip(1).Select(c => c.Cell))
            .Where(f => f.Location is { } place && seen.Add(place))
            .Take(MostRelated)
            .Select(f => new RelatedLocation(f.Location!, new($"{f.Name.Chinese} = {f.Printed}", $"{f.Name.English} = {f.Printed}")));
    }

    /// <summary>The figures a reader wants beside the wrong ones: the other side where it is one cell or few, else the whole.</summary>
    private static IEnumerable<Figure> Others(Relation relation, HashSet<Figure> cells)
    {
        var others = relation.All.Where(f => !cells.Contains(f)).ToList();
        if (others.Count <= MostTerms) return others.Where(f => f.Amount is not null);
        return relation.Left.Where(f => !cells.Contains(f)).Take(MostTerms);
    }

    private static LocalizedText Then(this LocalizedText text, LocalizedText more) =>
        new(text.Chinese + more.Chinese, text.English + more.English);
}
