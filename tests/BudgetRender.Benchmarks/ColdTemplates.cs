using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using BudgetRender.Composing.Narrative;
using BudgetRender.Composing.Values;

namespace BudgetRender.Benchmarks;

/// <summary>
/// A narrative's templates in fresh processes, each step for the first time: the functions of the pack, the parsing of the
/// outline's templates, the vocabulary, and the run, which parses what it includes. Loading the pack's YAML and the workbook
/// comes before and is shown on its own.
/// </summary>
internal static class ColdTemplates
{
    public const string Command = "templates-cold";

    private const int Processes = 9;

    /// <summary>Starts processes and prints the median and the best of each step, and of the steps after loading together.</summary>
    public static void Print(string example)
    {
        var processes = Enumerable.Range(0, Processes).Select(_ => Start(example)).ToArray();
        Console.WriteLine($"{example}, milliseconds");
        Console.WriteLine($"cold, {Processes} processes         wall: median     best   processor: median     best   methods compiled");
        for (var i = 0; i < processes[0].Length; i++) PrintLine(processes[0][i].Name, [.. processes.Select(p => p[i])]);
        PrintLine("parse and first run", [.. processes.Select(p => Sum(p[1..]))]);
    }

    /// <summary>What one of the processes does: a line for each step.</summary>
    public static void Measure(string example)
    {
        var (pack, budget) = Step("load pack and input", () => Workbench.Load(example));
        var templates = Step("functions", () => PackTemplates.Of(pack));
        Step("parse", () =>
        {
            foreach (var part in pack.Outline)
                if (part.Template is { } path && pack.Files.Find(path) is { } text) templates.Parse(text, path);
            return 0;
        });
        var log = new FindingLog();
        var globals = Step("vocabulary", () => Vocabulary.Of(budget, pack, log));
        Step("run", () => Templates.Run(pack, globals, log));
    }

    private static T Step<T>(string name, Func<T> run)
    {
        var result = default(T)!;
        var methods = JitInfo.GetCompiledMethodCount();
        var time = Clock.Time(() => result = run());
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{time.Wall}\t{time.Processor}\t{methods}"));
        return result;
    }

    private static Measured[] Start(string example)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = isHost ? [Environment.GetCommandLineArgs()[0], Command, example] : [Command, example];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(l => l.Split('\t')).Select(l => new Measured(l[0], new Clock(Number(l[1]), Number(l[2])), (int)Number(l[3])))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Measured Sum(Measured[] steps) => new(
        "", new Clock(steps.Sum(s => s.Time.Wall), steps.Sum(s => s.Time.Processor)), steps.Sum(s => s.Methods));

    private static void PrintLine(string name, Measured[] measured)
    {
        var wall = measured.Select(m => m.Time.Wall).Order().ToArray();
        var processor = measured.Select(m => m.Time.Processor).Order().ToArray();
        var methods = measured.Select(m => m.Methods).Order().ToArray()[Processes / 2];
        Console.WriteLine(
            $"{name,-21} {wall[Processes / 2],21:0.00} {wall[0],8:0.00} {processor[Processes / 2],19:0.00} {processor[0],8:0.00} {methods,18}");
    }

    private sealed record Measured(string Name, Clock Time, int Methods);
}
