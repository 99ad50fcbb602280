using System.Reflection;
using System.Text;
using BudgetRender.Bulk;
using BudgetRender.Bulk.Summaries;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli.Bulk;

/// <summary>The end of a run: the summary and the findings in its folder, the verdict, the exit code.</summary>
internal static class RunFiles
{
    private const string FindingsName = "findings.sarif";

    public static int Finish(string folder, BulkResult result, Language language)
    {
        Cli.Findings.Print(result.Diagnostics, language);
        if (result.Entries.IsEmpty && result.Diagnostics.Any(d => d.Severity == Severity.Error)) return ExitCode.CannotRun;

        RunSummary.Write(folder, result.Entries, language);
        WriteFindings(folder, result, language);
        Console.Out.WriteLine(Verdict(folder, result).In(language));
        foreach (var line in Worst(result, language)) Console.Out.WriteLine(line);
        return Code(result);
    }

    public static int CannotWrite(Exception reason, Language language)
    {
        Console.Error.WriteLine(new LocalizedText($"写不了输出文件夹：{reason.Message}", $"Cannot write the output folder: {reason.Message}").In(language));
        return ExitCode.CannotRun;
    }

    private static void WriteFindings(string folder, BulkResult result, Language language)
    {
        var path = Path.Combine(folder, FindingsName);
        var text = SarifReport.Write([.. result.Entries.SelectMany(e => e.Findings)], language, Version);
        File.WriteAllText(path + ".new", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(path + ".new", path, overwrite: true);
    }

    private static LocalizedText Verdict(string folder, BulkResult result)
    {
        var written = result.Entries.Count(e => e.Status == DocumentStatus.Written);
        var (total, failed) = (result.Entries.Length, result.Entries.Length - written);
        var summary = Path.Combine(folder, "summary.html");
        return new(
            $"共 {total} 份：已生成 {written} 份（其中未变 {result.Unchanged} 份），未生成 {failed} 份。汇总：{summary}",
            $"{total} documents: {written} in place ({result.Unchanged} of all unchanged), {failed} not written. Summary: {summary}");
    }

    /// <summary>What stands in the way of most documents, by code.</summary>
    private static IEnumerable<string> Worst(BulkResult result, Language language) => result.Entries
        .SelectMany(e => e.Findings.Where(f => f.Severity == Severity.Error).Select(f => (e.Input, Finding: f)))
        .GroupBy(x => x.Finding.Code)
        .OrderByDescending(g => g.Select(x => x.Input).Distinct().Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Take(5)
        .Select(g => new LocalizedText(
            $"  {g.Key}  {g.Select(x => x.Input).Distinct().Count()} 份，例如 {g.First().Input}：{g.First().Finding.Message.Chinese}",
            $"  {g.Key}  in {g.Select(x => x.Input).Distinct().Count()}, e.g. {g.First().Input}: {g.First().Finding.Message.English}").In(language));

    private static int Code(BulkResult result)
    {
        if (result.Entries.Any(e => e.Status == DocumentStatus.Crashed)) return ExitCode.Fault;
        var hasErrors = result.Diagnostics.Any(d => d.Severity == Severity.Error)
            || result.Entries.Any(e => e.Status != DocumentStatus.Written || e.Count(Severity.Error) > 0);
        return hasErrors ? ExitCode.Errors : ExitCode.Success;
    }

    private static string Version =>
        typeof(RunFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
