using BudgetRender.Checks;

namespace BudgetRender.Benchmarks;

/// <summary>What each check costs on an example, warm: the dearest first.</summary>
internal static class Rules
{
    private const int Rounds = 200;
    private const int Shown = 25;

    public static void Print(string example)
    {
        var bench = new Workbench(example);
        var costs = CheckRules.All.Select(r => (r.Name, Cost: Measure(() => Run(r, bench)))).ToList();
        var empty = Measure(() => _ = new CheckContext(bench.Budget, bench.Rules));
        var all = Measure(() => bench.Check());

        Console.WriteLine($"{example}: best of {Rounds} rounds; a rule with a context of its own");
        Console.WriteLine($"{"all rules",-50}{all.Microseconds,8:0} µs {all.Bytes / 1024,6} KB");
        Console.WriteLine($"{"the context alone",-50}{empty.Microseconds,8:0} µs {empty.Bytes / 1024,6} KB");
        foreach (var (name, cost) in costs.OrderByDescending(c => c.Cost.Microseconds).Take(Shown))
            Console.WriteLine($"{name,-50}{cost.Microseconds - empty.Microseconds,8:0} µs {(cost.Bytes - empty.Bytes) / 1024,6} KB");
    }

    private static void Run(CheckRule rule, Workbench bench)
    {
        var context = new CheckContext(bench.Budget, bench.Rules);
        foreach (var relation in rule.Relations?.Invoke(context) ?? []) relation.Judge();
        foreach (var _ in rule.Findings?.Invoke(context) ?? [])
        {
        }
    }

    private static (double Microseconds, long Bytes) Measure(Action run)
    {
        for (var i = 0; i < Rounds; i++) run();
        var (best, before) = (double.MaxValue, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < Rounds; i++) best = Math.Min(best, Stages.Time(run));
        return (best * 1000, (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds);
    }
}
