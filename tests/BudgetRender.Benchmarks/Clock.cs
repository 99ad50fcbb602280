using System.Diagnostics;

namespace BudgetRender.Benchmarks;

/// <summary>Milliseconds on the wall and of all the process's threads.</summary>
internal readonly record struct Clock(double Wall, double Processor)
{
    public static Clock Time(Action run)
    {
        var (processor, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        run();
        return new Clock(
            Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }
}
