using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Judges all relations together and reports each wrong cell once.</summary>
/// <param name="Causes">The cells at fault.</param>
internal sealed record RelationFindings(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<RootCause> Causes)
{
    public static RelationFindings Of(IReadOnlyList<Relation> relations, CheckContext context)
    {
        var broken = relations.Where(r => r.Judge() == Verdict.Broken).ToList();
        var causes = RootCauses.Of(relations, broken);
        var doubtful = relations.Where(r => r.Judge() == Verdict.Doubtful).Select(RelationMessage.Doubtful);
        return new([.. causes.GroupBy(Place).Select(g => RelationMessage.Of([.. g], context)), .. doubtful], causes);
    }

    /// <summary>Causes in one row are one fault: a row that is missing, shifted or typed over.</summary>
    private static object Place(RootCause cause)
    {
        if (!cause.IsCertain) return (cause.Explained[0].Rule, cause.Cell.Table, cause.Cell.Row);
        return cause.Cell.Row is { } row ? row
            : cause.Cell.Table is { } table ? (table, cause.Cell.MissingRowKey)
            : cause;
    }
}
