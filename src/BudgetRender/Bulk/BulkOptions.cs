using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>How a run is to be done.</summary>
/// <param name="Jobs">Documents made at a time, at least 1; bounds memory as well.</param>
/// <param name="Force">Makes everything anew, changed or not.</param>
/// <param name="TimeLimit">For one document; null for none.</param>
public sealed record BulkOptions(string OutputFolder, int Jobs, bool Force, TimeSpan? TimeLimit, Shard Shard);

/// <summary>What came of a run.</summary>
/// <param name="Entries">One for each input of this share, in order of their names.</param>
/// <param name="Unchanged">How many of them were there already.</param>
/// <param name="Diagnostics">Findings about the run as a whole; with an error among them nothing was run.</param>
public sealed record BulkResult(ImmutableArray<JournalEntry> Entries, int Unchanged, ImmutableArray<Diagnostic> Diagnostics)
{
    public static BulkResult NotRun(ImmutableArray<Diagnostic> diagnostics) => new([], 0, diagnostics);
}
