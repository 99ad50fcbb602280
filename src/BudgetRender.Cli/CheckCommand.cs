using System.Collections.Immutable;
using System.CommandLine;
using System.Reflection;
using BudgetRender.Bulk;
using BudgetRender.Checks.Annotations;
using BudgetRender.Checks.Reports;
using BudgetRender.Cli.Bulk;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender check INPUT… [--manifest FILE] [--jobs N] [--format text|json|sarif|github] [--annotate OUT] [--pack …] [--lang zh|en]</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var (inputs, bulk) = (CommonOptions.Inputs(), new BulkArguments());
        var (pack, fonts, language) = (CommonOptions.Pack(), CommonOptions.FontFolder(), CommonOptions.Language());
        var format = new Option<string>("--format") { Description = "结果的形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var annotate = new Option<FileInfo?>("--annotate") { Description = "把检查结果批注在工作簿的副本上" };
        var command = new Command("check", "检查部门预算，不生成文档") { inputs, pack, fonts, format, annotate, language };
        bulk.AddTo(command, inputs, hasRunFolder: false);
        command.SetAction(parsed => Check(
            bulk.Inputs(parsed, parsed.GetValue(inputs) ?? []),
            bulk.Jobs(parsed),
            new BulkReports(
                CommonOptions.Workshop(parsed.GetValue(fonts)),
                new ReportOptions(parsed.GetValue(pack), [], Force: false, DateTime.Today.Year)).Maker,
            parsed.GetRequiredValue(format),
            parsed.GetValue(annotate),
            parsed.GetValue(language),
            parsed.InvocationConfiguration));
        return command;
    }

    /// <summary>Everything that would be found on the way to the document, without the document.</summary>
    private static int Check(
        (ImmutableArray<BulkInput> Inputs, ImmutableArray<Diagnostic> Missing) given,
        int jobs,
        DocumentMaker maker,
        string format,
        FileInfo? annotate,
        Language language,
        InvocationConfiguration console)
    {
        var (inputs, missing) = given;
        var entries = BulkCheck.Run(inputs, maker, jobs);
        List<Diagnostic> findings = [.. missing, .. entries.SelectMany(e => e.Findings)];
        console.Output.Write(format switch
        {
            "json" => JsonReport.Write(findings),
            "sarif" => SarifReport.Write(findings, language, Version),
            "github" => GitHubReport.Write(findings, language),
            _ => TextReport.Write(findings, language),
        });
        if (entries.Any(e => e.Status == DocumentStatus.Crashed)) return ExitCode.Fault;
        if (!missing.IsEmpty || entries.Any(e => e.Department.Length == 0)) return ExitCode.CannotRun;
        if (annotate is not null && !new Annotation(inputs[0].Name, annotate).Write(findings, language, console.Error)) return ExitCode.CannotRun;
        return findings.Exists(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
    }

    private static string Version =>
        typeof(CheckCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The copy to write. Of a folder the workbook with the most findings is copied.</summary>
    private sealed record Annotation(string Input, FileInfo Output)
    {
        public bool Write(IReadOnlyList<Diagnostic> findings, Language language, TextWriter error)
        {
            try
            {
                var (path, name) = Workbook(findings);
                var copy = AnnotatedWorkbook.Write(File.ReadAllBytes(path), name, findings, language);
                var temporary = Output.FullName + ".tmp";
                File.WriteAllBytes(temporary, copy);
                File.Move(temporary, Output.FullName, overwrite: true);
                return true;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException)
            {
                error.WriteLine(new LocalizedText($"无法写出批注副本：{failure.Message}", $"Cannot write the annotated copy: {failure.Message}").In(language));
                return false;
            }
        }

        private (string Path, string Name) Workbook(IReadOnlyList<Diagnostic> findings)
        {
            if (!Directory.Exists(Input)) return (Input, Input);
            var folder = Input.TrimEnd('/', '\\');
            var name = findings.Where(f => f.Location?.Sheet is not null).GroupBy(f => f.Location!.File).OrderByDescending(g => g.Count()).First().Key;
            return (Path.Combine(folder, Path.GetFileName(name)), name);
        }
    }
}
