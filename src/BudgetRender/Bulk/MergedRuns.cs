using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>Joins the run folders of all shares of one run into one, as if it had been run whole.</summary>
public static class MergedRuns
{
    /// <summary>Copies every document of the shares and joins their journals.</summary>
    /// <param name="expected">
    /// The inputs of the whole run, to say what no share has done; empty when they are not known.
    /// </param>
    public static BulkResult Merge(IReadOnlyList<string> folders, string output, ImmutableArray<BulkInput> expected)
    {
        var diagnostics = new List<Diagnostic>();
        var entries = new SortedDictionary<string, JournalEntry>(StringComparer.Ordinal);
        using var target = RunFolder.Take(output);
        if (target is null) return BulkResult.NotRun([BulkDiagnostics.RunFolderInUse(output)]);
        foreach (var folder in folders) Add(folder, target, entries, diagnostics);
        diagnostics.AddRange(expected.Where(i => !entries.ContainsKey(i.Name)).Select(i => BulkDiagnostics.ShardMissing(i.Name)));
        Journal.Replace(target.JournalPath, entries.Values);
        return new BulkResult([.. entries.Values], 0, [.. diagnostics]);
    }

    private static void Add(string folder, RunFolder target, SortedDictionary<string, JournalEntry> entries, List<Diagnostic> diagnostics)
    {
        var journal = RunFolder.JournalOf(folder);
        if (!File.Exists(journal))
        {
            diagnostics.Add(BulkDiagnostics.ShardMissing(journal));
            return;
        }

        foreach (var entry in Journal.Read(journal, diagnostics).Values)
        {
            foreach (var file in entry.Files)
            {
                var source = Path.Combine(folder, file.Name);
                if (File.Exists(source)) target.Write(file.Name, File.ReadAllBytes(source));
                else diagnostics.Add(BulkDiagnostics.ShardMissing(source));
            }

            entries[entry.Input] = entry;
        }
    }
}
