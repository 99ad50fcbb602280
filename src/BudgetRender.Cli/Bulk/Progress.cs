using System.Diagnostics;
using System.Globalization;
using BudgetRender.Bulk;
using BudgetRender.Diagnostics;
using Spectre.Console;

namespace BudgetRender.Cli.Bulk;

/// <summary>Shows on standard error how a run gets on: a bar on a terminal, plain lines where the output is piped.</summary>
internal static class Progress
{
    /// <summary>Runs of up to this many documents have a line for each when piped; longer ones a line per percent.</summary>
    private const int MostLines = 100;

    public static BulkResult Follow(int total, Language language, Func<Action<JournalEntry, bool>, BulkResult> run) =>
        Console.IsErrorRedirected ? Lines(total, language, run) : Bar(total, language, run);

    private static BulkResult Bar(int total, Language language, Func<Action<JournalEntry, bool>, BulkResult> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Counted(0, total, 0, 0, language), maxValue: Math.Max(total, 1));
                var (gate, watch, done, failed) = (new Lock(), Stopwatch.StartNew(), 0, 0);
                return run((entry, _) =>
                {
                    lock (gate)
                    {
                        if (entry.Status != DocumentStatus.Written) failed++;
                        task.Description = Counted(++done, total, failed, done / watch.Elapsed.TotalSeconds, language);
                        task.Increment(1);
                    }
                });
            });
    }

    private static BulkResult Lines(int total, Language language, Func<Action<JournalEntry, bool>, BulkResult> run)
    {
        var (gate, watch, done, failed) = (new Lock(), Stopwatch.StartNew(), 0, 0);
        return run((entry, isUnchanged) =>
        {
            lock (gate)
            {
                done++;
                if (entry.Status != DocumentStatus.Written) failed++;
                if (entry.Status != DocumentStatus.Written || total <= MostLines) Console.Error.WriteLine(Line(entry, isUnchanged, language));
                if (total > MostLines && done * 100L / total > (done - 1) * 100L / total)
                    Console.Error.WriteLine(Counted(done, total, failed, done / watch.Elapsed.TotalSeconds, language));
            }
        });
    }

    private static string Counted(int done, int total, int failed, double rate, Language language)
    {
        var speed = rate.ToString("0.0", CultureInfo.InvariantCulture);
        return new LocalizedText($"{done}/{total}  每秒 {speed} 份  未生成 {failed}", $"{done}/{total}  {speed} a second  {failed} not written").In(language);
    }

    /// <summary>What came of one document, with the first error where it was not written.</summary>
    private static string Line(JournalEntry entry, bool isUnchanged, Language language)
    {
        if (entry.Status == DocumentStatus.Written)
        {
            var done = isUnchanged ? new LocalizedText("未变", "unchanged") : new LocalizedText("已生成", "written");
            return $"{done.In(language)}  {entry.Input}";
        }

        var finding = entry.Findings.FirstOrDefault(f => f.Severity == Severity.Error);
        return $"{new LocalizedText("未生成", "not written").In(language)}  {entry.Input}  {finding?.Code} {finding?.Message.In(language)}";
    }
}
