using System.Collections.Concurrent;
using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>
/// Many documents in one run: in parallel, each for itself, with a journal that lets a later run go on where this one
/// was stopped and pass over what has not changed.
/// </summary>
public sealed class BulkRun(BulkOptions options, DocumentMaker maker)
{
    /// <summary>Runs. Nothing is written when two inputs claim one name or another run holds the folder.</summary>
    /// <param name="progress">Called after each document, from several threads; true for one that had not changed.</param>
    public BulkResult Run(ImmutableArray<BulkInput> inputs, Action<JournalEntry, bool>? progress = null)
    {
        using var folder = RunFolder.Take(options.OutputFolder);
        if (folder is null) return BulkResult.NotRun([BulkDiagnostics.RunFolderInUse(options.OutputFolder)]);

        var diagnostics = new List<Diagnostic>();
        var before = Journal.Read(folder.JournalPath, diagnostics);
        var jobs = Plan([.. inputs.Where(i => options.Shard.Contains(i.Name))], before, folder);
        diagnostics.AddRange(NameCollisions.Find(jobs));
        if (diagnostics.Any(d => d.Severity == Severity.Error)) return BulkResult.NotRun([.. diagnostics]);

        var entries = Execute(jobs, folder, progress);
        Journal.Replace(folder.JournalPath, entries);
        return new BulkResult([.. entries.OrderBy(e => e.Input, StringComparer.Ordinal)], jobs.Count(j => j.Unchanged), [.. diagnostics]);
    }

    /// <summary>What is to be done for each input: its fingerprint, its name, and whether it was done already.</summary>
    private List<Job> Plan(ImmutableArray<BulkInput> inputs, Dictionary<string, JournalEntry> before, RunFolder folder)
    {
        var jobs = new Job[inputs.Length];
        Parallel.For(0, inputs.Length, Parallelism(), i =>
        {
            var input = inputs[i];
            var fingerprint = maker.Fingerprint(input);
            var known = before.GetValueOrDefault(input.Name);
            var unchanged = !options.Force && known is not null && Follows(known, fingerprint) && known.Files.All(folder.Has);
            var name = unchanged ? NameOf(known!) : input.OutputName ?? GuardedMaker.OutputName(maker, input);
            jobs[i] = new Job(input, fingerprint, name is null ? null : SafeName.Of(name), known, unchanged);
        });
        return [.. jobs];
    }

    /// <summary>Whether a document is what the input and the packs, as they are now, would give again.</summary>
    private bool Follows(JournalEntry known, string fingerprint) =>
        known.Status is DocumentStatus.Written or DocumentStatus.Refused
        && known.Fingerprint == fingerprint
        && known.Packs.Fingerprint == maker.PacksFingerprint(known.Packs.Names);

    private static string? NameOf(JournalEntry entry) =>
        entry.Files.IsEmpty ? null : Path.GetFileNameWithoutExtension(entry.Files[0].Name);

    private ConcurrentBag<JournalEntry> Execute(List<Job> jobs, RunFolder folder, Action<JournalEntry, bool>? progress)
    {
        var entries = new ConcurrentBag<JournalEntry>();
        using var journal = Journal.Open(folder.JournalPath);
        var queue = Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(queue, Parallelism(), job =>
        {
            var entry = job.Unchanged ? job.Known! : Finish(job, folder);
            if (!job.Unchanged) journal.Append(entry);
            entries.Add(entry);
            progress?.Invoke(entry, job.Unchanged);
        });
        return entries;
    }

    private JournalEntry Finish(Job job, RunFolder folder)
    {
        var (status, outcome) = GuardedMaker.Make(maker, job, options.TimeLimit);
        ImmutableArray<WrittenFile> files = [];
        if (status == DocumentStatus.Written)
        {
            try
            {
                files = [.. outcome.Files.Select(f => folder.Write($"{job.OutputName}.{f.Extension}", f.Bytes.Span))];
                RemoveOutdated(job.Known, files, folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                status = DocumentStatus.Refused;
                outcome = outcome with { Findings = outcome.Findings.Add(BulkDiagnostics.NotWritable(job.OutputName!, e.Message)) };
            }
        }

        var packs = new UsedPacks(outcome.Packs, maker.PacksFingerprint(outcome.Packs));
        return new JournalEntry(job.Input.Name, job.Fingerprint, packs, status, outcome.Department, files, outcome.Findings);
    }

    /// <summary>A document that got another name does not leave its old files beside the new ones.</summary>
    private static void RemoveOutdated(JournalEntry? known, ImmutableArray<WrittenFile> files, RunFolder folder)
    {
        foreach (var old in known?.Files ?? [])
        {
            if (files.All(f => f.Name != old.Name)) folder.Delete(old);
        }
    }

    private ParallelOptions Parallelism() => new() { MaxDegreeOfParallelism = options.Jobs };
}

/// <summary>One input with everything decided before the run starts.</summary>
/// <param name="OutputName">Without extension; null when the input cannot be read far enough to have one.</param>
/// <param name="Known">What the journal knows of this input from before.</param>
internal sealed record Job(BulkInput Input, string Fingerprint, string? OutputName, JournalEntry? Known, bool Unchanged);
