using BudgetRender.Budgets;
using BudgetRender.Composing.Narrative;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Benchmarks;

/// <summary>
/// What the templates of a narrative cost, from the budget and the pack in memory to Markdown: the vocabulary over the budget,
/// and the run. Cold, parsing and all that a process does for the first time come on top, see <see cref="ColdTemplates"/>.
/// Reading Markdown as blocks of the document is not part of it.
/// </summary>
internal static class Templates
{
    private const int Rounds = 2000;
    private const int WarmUp = 4000;

    public static void Print(string example)
    {
        ColdTemplates.Print(example);
        var (pack, budget) = Workbench.Load(example);
        Repeat(WarmUp, pack, budget);
        Thread.Sleep(500);
        Repeat(WarmUp, pack, budget);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var length = Run(pack, budget);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var rounds = Enumerable.Range(0, 9).Select(_ => Clock.Time(() => Repeat(Rounds, pack, budget))).ToArray();
        Console.WriteLine();
        Console.WriteLine($"warm, the best of {rounds.Length} times {Rounds} runs          wall  processor");
        Console.WriteLine($"a run, {length} characters, {bytes / 1024.0:0.0} KB  {rounds.Min(r => r.Wall) / Rounds,13:0.0000} {rounds.Min(r => r.Processor) / Rounds,10:0.0000}");
    }

    /// <summary>Prints every part of the outline; returns the length of all.</summary>
    public static int Run(Pack pack, TemplateRecord globals, FindingLog log)
    {
        var (templates, length) = (PackTemplates.Of(pack), 0);
        var context = new TemplateContext
        {
            Globals = globals,
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

    private static void Repeat(int times, Pack pack, Budget budget)
    {
        for (var i = 0; i < times; i++) Run(pack, budget);
    }

    private static int Run(Pack pack, Budget budget)
    {
        var log = new FindingLog();
        return Run(pack, Vocabulary.Of(budget, pack, log), log);
    }
}
