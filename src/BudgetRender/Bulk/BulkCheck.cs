using System.Collections.Immutable;

namespace BudgetRender.Bulk;

/// <summary>Judges many inputs in parallel without a run folder. A crash is a finding of its input and stops no other.</summary>
public static class BulkCheck
{
    /// <returns>One entry for each input, in the order of the inputs; none has files.</returns>
    public static ImmutableArray<JournalEntry> Run(ImmutableArray<BulkInput> inputs, DocumentMaker maker, int jobs)
    {
        var entries = new JournalEntry[inputs.Length];
        Parallel.For(0, inputs.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            var (status, outcome) = GuardedMaker.Make(maker, new Job(inputs[i], "", null, null, Unchanged: false), limit: null);
            entries[i] = new JournalEntry(inputs[i].Name, "", new UsedPacks([], ""), status, outcome.Department, [], outcome.Findings);
        });
        return [.. entries];
    }
}
