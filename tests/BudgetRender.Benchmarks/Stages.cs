using System.Diagnostics;

namespace BudgetRender.Benchmarks;

/// <summary>
/// All stages in one process, in turns, so that noise falls on all alike; processor time tells most on a busy machine.
/// </summary>
internal static class Stages
{
    private const int Rounds = 60;

    /// <summary>Until the code has been compiled to its last form.</summary>
    private const int WarmUp = 200;

    public static void Print(string example)
    {
        var bench = new Workbench(example);
        (string Name, Action Run)[] stages =
        [
            ("read", () => bench.Read()),
            ("check", () => bench.Check()),
            ("compose", () => bench.Compose()),
            ("layout", () => bench.LayOut()),
            ("docx", () => bench.Docx()),
            ("pdf", () => bench.Pdf()),
            ("whole", () => bench.Whole()),
        ];
        var times = stages.Select(_ => new List<double>()).ToArray();
        var processor = new double[stages.Length];
        for (var round = 0; round < Rounds + WarmUp; round++)
        {
            for (var i = 0; i < stages.Length; i++)
            {
                var before = Environment.CpuUsage.TotalTime;
                var elapsed = Time(stages[i].Run);
                if (round < WarmUp) continue;
                times[i].Add(elapsed);
                processor[i] += (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            }
        }

        Console.WriteLine($"{example}: {bench.Pages.Pages.Length} pages; {Rounds} rounds, milliseconds");
        Console.WriteLine("stage     median     best   mean of processor time");
        for (var i = 0; i < stages.Length; i++)
        {
            times[i].Sort();
            Console.WriteLine($"{stages[i].Name,-8}{times[i][Rounds / 2],8:0.00} {times[i][0],8:0.00} {processor[i] / Rounds,8:0.00}");
        }
    }

    public static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
