using System.Diagnostics;

namespace BudgetRender.Benchmarks;

/// <summary>Medians of all stages in one process, in turns, so that noise falls on all alike.</summary>
internal static class Stages
{
    private const int Rounds = 60;
    private const int WarmUp = 20;

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
        for (var round = 0; round < Rounds + WarmUp; round++)
        {
            for (var i = 0; i < stages.Length; i++)
            {
                var elapsed = Time(stages[i].Run);
                if (round >= WarmUp) times[i].Add(elapsed);
            }
        }

        Console.WriteLine($"{example}: {bench.Pages.Pages.Length} pages; medians of {Rounds}, milliseconds");
        for (var i = 0; i < stages.Length; i++)
        {
            times[i].Sort();
            Console.WriteLine($"{stages[i].Name,-8}{times[i][Rounds / 2],8:0.00}   best {times[i][0],8:0.00}");
        }
    }

    public static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
