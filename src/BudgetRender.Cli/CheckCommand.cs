using System.CommandLine;
using System.Reflection;
using BudgetRender.Checks;
using BudgetRender.Checks.Annotations;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender check INPUT… [--format text|json|sarif|github] [--annotate OUT] [--pack …] [--lang zh|en]</c></summary>
internal static class CheckCommand
{
    private const int Success = 0;
    private const int FoundErrors = 1;
    private const int CannotRun = 2;

    /// <param name="load">Reads one input with the pack of that name, or with the pack that the input asks for.</param>
    public static Command Create(Func<string, string?, LoadedInput> load)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "工作簿、JSON 文件或文件夹", Arity = ArgumentArity.OneOrMore };
        var pack = new Option<string?>("--pack") { Description = "模板包的名称或文件夹" };
        var format = new Option<string>("--format") { Description = "结果的形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var annotate = new Option<FileInfo?>("--annotate") { Description = "把检查结果批注在工作簿的副本上" };
        var language = new Option<string>("--lang") { Description = "信息的语言", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("check", "检查部门预算，不生成文档") { inputs, pack, format, annotate, language };
        command.SetAction(result => Check(
            [.. result.GetRequiredValue(inputs).Select(i => load(i, result.GetValue(pack)))],
            result.GetRequiredValue(format),
            result.GetValue(annotate) is { } output ? new Annotation(result.GetRequiredValue(inputs)[0], output) : null,
            result.GetValue(language) == "en" ? Language.English : Language.Chinese,
            result.InvocationConfiguration));
        return command;
    }

    private static int Check(
        IReadOnlyList<LoadedInput> loaded, string format, Annotation? annotation, Language language, InvocationConfiguration console)
    {
        var findings = loaded.SelectMany(Judge).ToList();
        console.Output.Write(format switch
        {
            "json" => JsonReport.Write(findings),
            "sarif" => SarifReport.Write(findings, language, Version),
            "github" => GitHubReport.Write(findings, language),
            _ => TextReport.Write(findings, language),
        });
        if (loaded.Any(l => l.Budget is null)) return CannotRun;
        if (annotation is not null && !annotation.Write(findings, language, console.Error)) return CannotRun;
        return findings.Exists(f => f.Severity == Severity.Error) ? FoundErrors : Success;
    }

    private static IEnumerable<Diagnostic> Judge(LoadedInput input)
    {
        if (input.Budget is null) return input.Findings;
        var options = input.Pack is null ? null : CheckOptionsReader.Read(input.Pack.Files);
        return [.. input.Findings, .. options?.Diagnostics ?? [], .. Checker.Check(input.Budget, options?.Value ?? CheckOptions.Default)];
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
