using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>The entries of a run with the worst first, and what they add up to.</summary>
internal sealed class SummaryRows
{
    public SummaryRows(ImmutableArray<JournalEntry> entries)
    {
        Entries =
        [
            .. entries
                .OrderByDescending(e => e.Status is DocumentStatus.Crashed or DocumentStatus.TimedOut)
                .ThenByDescending(e => e.Count(Severity.Error))
                .ThenByDescending(e => e.Count(Severity.Warning))
                .ThenBy(e => e.Input, StringComparer.Ordinal),
        ];
        ByCode =
        [
            .. entries.SelectMany(e => e.Findings.Select(f => (e.Input, Finding: f)))
                .GroupBy(x => x.Finding.Code)
                .Select(g => new CodeCount(
                    g.Key, g.Max(x => x.Finding.Severity), g.Count(), g.Select(x => x.Input).Distinct().Count(), g.First().Finding.Message))
                .OrderByDescending(c => c.Severity)
                .ThenByDescending(c => c.Findings)
                .ThenBy(c => c.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Crashed and overrun documents first, then by errors, warnings and name.</summary>
    public ImmutableArray<JournalEntry> Entries { get; }

    public ImmutableArray<CodeCount> ByCode { get; }

    public int Written => Entries.Count(e => e.Status == DocumentStatus.Written);

    public int NotWritten => Entries.Length - Written;

    public int Count(Severity severity) => Entries.Sum(e => e.Count(severity));

    /// <summary>How often one code was found, in how many documents, with one of its messages.</summary>
    internal sealed record CodeCount(string Code, Severity Severity, int Findings, int Documents, LocalizedText Example);
}
