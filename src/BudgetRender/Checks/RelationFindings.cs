using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Judges all relations together and reports each wrong cell once.</summary>
/// <param name="Context">The budget that was judged.</param>
/// <param name="Causes">The cells at fault.</param>
internal sealed record RelationFindings(CheckContext Context, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<RootCause> Causes)
{
    public static RelationFindings Of(IReadOnlyList<CheckRule> rules, CheckContext context)
    {
        var relations = rules.Where(r => r.Relations is not null).SelectMany(r => r.Relations!(context)).ToList();
        var verdicts = relations.ToLookup(r => r.Judge());
        var broken = verdicts[Verdict.Broken].ToList();
        var (causes, mended) = RootCauses.Of(relations, broken);
        var doubtful = verdicts[Verdict.Doubtful].Where(r => r.Judge(mended.GetValueOrDefault(r)) == Verdict.Doubtful).Select(RelationMessage.Doubtful);
        return new(context, [.. causes.GroupBy(Place).Select(g => RelationMessage.Of(InOrder(g, broken), context)), .. doubtful], causes);
    }

    /// <summary>Causes that only show where to look stand in the order of their rules, not in that of the search.</summary>
    private static List<RootCause> InOrder(IEnumerable<RootCause> causes, List<Relation> broken) =>
        [.. causes.OrderBy(c => c.IsCertain ? -1 : broken.IndexOf(c.Explained[0]))];

    /// <summary>Causes in one row are one fault: a row that is missing, shifted or typed over.</summary>
    private static object Place(RootCause cause)
    {
        if (!cause.IsCertain) return (cause.Explained[0].Rule, cause.Cell.Table, cause.Cell.Row);
        return cause.Cell.Row is { } row ? row
            : cause.Cell.Table is { } table ? (table, cause.Cell.MissingRowKey)
            : cause;
    }
}
