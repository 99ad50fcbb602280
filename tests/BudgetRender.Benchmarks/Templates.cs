using BudgetRender.Budgets;
using BudgetRender.Composing.Narrative;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Benchmarks;

/// <summary>
/// The processor time that the templates of a narrative take: cold, with parsing, as the first thing this process runs of
/// them, and warm. Vocabulary and printing are part of it, reading the input and Markdown are not.
/// </summary>
internal static class Templates
{
    private const int Rounds = 2000;
    private const int WarmUp = 4000;

    public static void Print(string example)
    {
        var (pack, budget) = Workbench.Load(example);
        var cold = Cpu(() => Run(pack, budget));
        Repeat(WarmUp, pack, budget);
        Thread.Sleep(500);
        Repeat(WarmUp, pack, budget);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        Run(pack, budget);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var warm = Enumerable.Range(0, 5).Select(_ => Cpu(() => Repeat(Rounds, pack, budget)) / Rounds).Min();
        Console.WriteLine($"{example}: {Run(pack, budget)} characters; milliseconds of processor time");
        Console.WriteLine($"cold {cold:0.00}   warm {warm:0.0000}   {bytes / 1024.0:0.0} KB");
    }

    private static void Repeat(int times, Pack pack, Budget budget)
    {
        for (var i = 0; i < times; i++) Run(pack, budget);
    }

    private static int Run(Pack pack, Budget budget)
    {
        var (log, templates, length) = (new FindingLog(), PackTemplates.Of(pack), 0);
        var context = new TemplateContext
        {
            Globals = Vocabulary.Of(budget, pack, log),
            Functions = templates.Functions,
            Loader = pack.Files.Find,
            Includes = templates.Includes,
        };
        foreach (var part in pack.Outline)
        {
            if (part.Template is null || pack.Files.Find(part.Template) is not { } text) continue;
            var output = new RenderedText(log, new SourceLocation(part.Template));
            templates.Parse(text, part.Template).Render(context, output);
            length += output.Text.Length;
        }

        return length;
    }

    private static double Cpu(Action run)
    {
        var start = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
