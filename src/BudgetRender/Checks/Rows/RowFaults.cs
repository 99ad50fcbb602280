using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rows;

/// <summary>
/// Tries whole rows before single cells: a fault of a row is accepted when the budget without it has fewer findings, the row's
/// own included. The best goes first, until none is left that explains more than itself.
/// </summary>
/// <param name="Judged">The relations of the budget with the rows put right.</param>
/// <param name="Findings">One for each row at fault, unless the reader has reported it.</param>
/// <param name="Added">Rows that were put in.</param>
internal sealed record RowFaults(RelationFindings Judged, ImmutableArray<Diagnostic> Findings, ImmutableArray<StatementRow> Added)
{
    /// <summary>Beyond so many rows at fault the cells are reported as they are.</summary>
    private const int MostFaults = 5;

    public static RowFaults Of(IReadOnlyList<CheckRule> rules, CheckContext context)
    {
        var found = new RowFaults(RelationFindings.Of(rules, context), [], []);
        for (var i = 0; i < MostFaults && found.Judged.Findings.Count > 0; i++)
        {
            if (Best(rules, found.Judged) is not { } best) break;
            found = new(best.Judged, [.. found.Findings, .. best.Findings.Where(f => !found.Reports(f))], [.. found.Added, .. best.Added]);
        }
        return found;
    }

    /// <summary>True of what a rule would say of a row that is reported already.</summary>
    public bool Reports(Diagnostic finding) => Findings.Any(f => f.Code == finding.Code && f.Location == finding.Location);

    /// <summary>What the other rules are to read: the rows at fault put right, and those that were missing still missing.</summary>
    public CheckContext Readable()
    {
        if (Added.IsEmpty) return Judged.Context;
        var budget = Judged.Context.Budget;
        return Judged.Context.With(budget with { Statements = [.. budget.Statements.Select(s => s with { Rows = s.Rows.RemoveRange(Added) })] });
    }

    private static RowFaults? Best(IReadOnlyList<CheckRule> rules, RelationFindings judged)
    {
        RowFaults? best = null;
        var fewest = judged.Findings.Count;
        foreach (var fault in Candidates(judged.Context))
        {
            var context = judged.Context;
            var findings = Report(fault, rules, context);
            if (findings.IsEmpty && !context.IsUnread(fault)) continue;
            var without = RelationFindings.Of(rules, context.With(context.Budget with { Statements = context.Budget.Statements.Replace(fault.Table, fault.Corrected) }));
            var count = without.Findings.Count + (fault.Finding is null || fault.IsReportedAnyway ? 0 : 1);
            if (count >= fewest) continue;
            (best, fewest) = (new(without, findings, fault.Added is { } added ? [added] : []), count);
        }
        return best;
    }

    private static IEnumerable<RowFault> Candidates(CheckContext context) =>
        RepeatedRows.Of(context)
            .Concat(MiscodedRows.Of(context))
            .Concat(MisplacedAmounts.Of(context))
            .Concat(BlankRows.Of(context))
            .Concat(MissingRows.Of(context));

    /// <summary>The fault's own finding, or what the rules of classification say of its row as it was typed.</summary>
    private static ImmutableArray<Diagnostic> Report(RowFault fault, IReadOnlyList<CheckRule> rules, CheckContext context) =>
        fault.Finding is { } own ? (rules.Any(r => r.Code == own.Code) ? [own] : [])
        : fault.Stranger is null ? []
        : [.. rules.Where(r => r.IsClassification).SelectMany(r => r.Findings?.Invoke(context) ?? []).Where(f => fault.Stranger!.Texts.Values.Any(t => t.Source == f.Location && t.Source is not null)).Take(1)];
}
