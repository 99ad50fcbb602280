using System.Diagnostics;
using System.Runtime;
using BudgetRender.Bulk;
using BudgetRender.Checks;
using BudgetRender.Composing;
using BudgetRender.Inputs;
using BudgetRender.Layout;
using BudgetRender.Layout.Fonts;
using BudgetRender.Writers;

namespace BudgetRender.Benchmarks;

/// <summary>
/// What many documents cost: every stage over a folder of inputs, then whole runs at one and two jobs. The inputs are
/// those of <c>tests/BudgetRender.Province</c>.
/// </summary>
internal static class Throughput
{
    private static readonly string[] Stages = ["fingerprint", "name", "read", "check", "compose", "layout", "docx", "pdf"];

    public static void Print(string folder)
    {
        var workshop = new Workshop(Path.Combine(Workbench.Root(), "templates"), FontSet.FromFolders(Path.Combine(Workbench.Root(), "fonts")));
        var options = new ReportOptions(null, [OutputFormat.Named("docx")!, OutputFormat.Named("pdf")!], Force: false, DateTime.Today.Year);
        var inputs = InputExpansion.Expand([folder]).Inputs;
        Console.WriteLine($"{inputs.Length} inputs");
        foreach (var jobs in new[] { 1, 2, 1, 2 }) Run(workshop, options, folder, jobs);

        var costs = new Cost[Stages.Length];
        foreach (var input in inputs) Measure(workshop, options, input, costs);
        Console.WriteLine("stage         ms of processor time   KB allocated, a document, on one thread");
        for (var i = 0; i < costs.Length; i++)
            Console.WriteLine($"{Stages[i],-14}{costs[i].Milliseconds / inputs.Length,8:0.00}{costs[i].Bytes / 1024.0 / inputs.Length,24:0}");
    }

    private static void Run(Workshop workshop, ReportOptions options, string folder, int jobs)
    {
        var output = Directory.CreateTempSubdirectory("budgetrender-").FullName;
        var before = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), JitInfo.GetCompilationTime(), GC.GetTotalAllocatedBytes());
        var (gen0, gen1, gen2) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        var start = Stopwatch.GetTimestamp();
        var inputs = InputExpansion.Expand([folder]).Inputs;
        var fingerprint = new RunFingerprint(options, workshop.PacksFolder, Path.Combine(Workbench.Root(), "fonts"));
        var result = new BulkRun(new BulkOptions(output, jobs, false, null, Shard.Whole), new BulkReports(workshop, options, fingerprint).Maker).Run(inputs);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Directory.Delete(output, recursive: true);
        Console.WriteLine(
            $"{jobs} jobs: {inputs.Length / elapsed,6:0.0} a second; processor {(Environment.CpuUsage.TotalTime - before.Item1).TotalSeconds:0.0} s of {elapsed:0.0}, "
            + $"pauses {(GC.GetTotalPauseDuration() - before.Item2).TotalSeconds:0.0} s, compiling {(JitInfo.GetCompilationTime() - before.Item3).TotalSeconds:0.0} s, "
            + $"{(GC.GetTotalAllocatedBytes() - before.Item4) / 1048576.0 / inputs.Length:0.0} MB a document, collections {GC.CollectionCount(0) - gen0}/{GC.CollectionCount(1) - gen1}/{GC.CollectionCount(2) - gen2}; "
            + $"{result.Entries.Count(e => e.Status == DocumentStatus.Written)} written");
    }

    private static void Measure(Workshop workshop, ReportOptions options, BulkInput input, Cost[] costs)
    {
        var generator = new ReportGenerator(workshop);
        var fingerprint = new RunFingerprint(options, workshop.PacksFolder);
        costs[0].Of(() => fingerprint.Of(input));
        costs[1].Of(() => generator.FileName(input.Name, options));
        var opened = InputReader.Open(input.Name).Value;
        if (opened?.PackName is not { } name || workshop.Pack(name, opened.Year ?? options.DefaultYear).Value is not { } pack) return;
        if (costs[2].Of(() => InputReader.Read(InputReader.Open(input.Name).Value!, pack).Value) is not { } budget) return;
        costs[3].Of(() => Checker.Check(budget, workshop.Rules(pack).Value!));
        if (costs[4].Of(() => Composer.Compose(budget, pack).Value) is not { } document) return;
        var pages = costs[5].Of(() => DocumentLayout.LayOut(document, workshop.Fonts));
        for (var i = 0; i < options.Formats.Length; i++)
        {
            var format = options.Formats[i];
            costs[6 + i].Of(() => format.Write(pages, new MemoryStream()));
        }
    }

    private struct Cost
    {
        public double Milliseconds { get; private set; }

        public long Bytes { get; private set; }

        public T Of<T>(Func<T> work)
        {
            var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            var result = work();
            Bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
            Milliseconds += (Environment.CpuUsage.TotalTime - time).TotalMilliseconds;
            return result;
        }
    }
}
