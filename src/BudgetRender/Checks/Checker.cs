using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks.Rows;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Judges a budget before it becomes a document.</summary>
public static class Checker
{
    /// <summary>Every finding, the gravest first, then by code in the order of the tables.</summary>
    /// <param name="unread">Cells that the reader has reported as not understood; nothing is said of them a second time.</param>
    public static ImmutableArray<Diagnostic> Check(Budget budget, CheckOptions options, IEnumerable<SourceLocation>? unread = null)
    {
        var context = new CheckContext(budget, options) { Unread = [.. unread ?? []] };
        var off = options.Off.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var rules = CheckRules.All.Where(r => !off.Contains(r.Code)).ToList();
        var rows = RowFaults.Of(rules, context);
        var corrected = Corrections.Apply(rows.Judged.Causes, rows.Readable());
        var findings = rows.Findings
            .Concat(rows.Judged.Findings)
            .Concat(rules.Where(r => r.Findings is not null).SelectMany(r => r.Findings!(corrected)).Where(f => !rows.Reports(f)))
            .Where(f => f.Location is null || !context.Unread.Contains(f.Location));
        var severities = options.Severities.ToDictionary(s => s.Code, s => s.Severity, StringComparer.Ordinal);
        return
        [
            .. findings
                .Select(f => severities.TryGetValue(f.Code, out var severity) ? f with { Severity = severity } : f)
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => f.Code, StringComparer.Ordinal),
        ];
    }
}
