using System.Collections.Immutable;
using System.CommandLine;
using BudgetRender.Cli.Bulk;
using BudgetRender.Diagnostics;
using BudgetRender.Writers;

namespace BudgetRender.Cli;

/// <summary>
/// <c>budgetrender render INPUT… [-o DIR] [--to docx,pdf,xlsx,html] [--pack NAME|DIR] [--force]</c>, and for many inputs
/// <c>[--manifest FILE] [--jobs N] [--shard i/n] [--time-limit S]</c>.
/// </summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var inputs = CommonOptions.Inputs();
        var output = new Option<string>("--output", "-o") { Description = "输出文件夹", DefaultValueFactory = _ => "." };
        var to = new Option<string>("--to") { Description = "输出格式，逗号分隔：docx,pdf,xlsx,html", DefaultValueFactory = _ => "docx,pdf" };
        to.Validators.Add(result =>
        {
            foreach (var name in Names(result.GetValueOrDefault<string>()).Where(n => OutputFormat.Named(n) is null))
                result.AddError($"没有“{name}”这种格式；可以是 {string.Join(',', OutputFormat.All.Select(f => f.Name))}。");
        });
        var (pack, fonts, language) = (CommonOptions.Pack(), CommonOptions.FontFolder(), CommonOptions.Language());
        var force = new Option<bool>("--force") { Description = "有错误也写出文件" };
        var bulk = new BulkArguments();
        var command = new Command("render", "生成部门预算公开文档") { inputs, output, to, pack, fonts, force, language };
        bulk.AddTo(command, inputs, hasRunFolder: true);
        command.SetAction(parsed =>
        {
            var options = new ReportOptions(parsed.GetValue(pack), Formats(parsed.GetRequiredValue(to)), parsed.GetValue(force), DateTime.Today.Year);
            var (arguments, workshop) = (parsed.GetValue(inputs) ?? [], CommonOptions.Workshop(parsed.GetValue(fonts)));
            return bulk.IsBulk(parsed, arguments)
                ? RenderMany(bulk, parsed, arguments, parsed.GetRequiredValue(output), workshop, options, parsed.GetValue(fonts), parsed.GetValue(language))
                : Render(arguments, parsed.GetRequiredValue(output), workshop, options, parsed.GetValue(language));
        });
        return command;
    }

    private static int RenderMany(
        BulkArguments bulk, ParseResult parsed, string[] arguments, string output, Workshop workshop, ReportOptions options, string? fonts, Language language)
    {
        var (inputs, diagnostics) = bulk.Inputs(parsed, arguments);
        var fingerprint = new RunFingerprint(options, workshop.PacksFolder, CommonOptions.FontFolders(fonts));
        var maker = new BulkReports(workshop, options, fingerprint).Maker;
        return BulkRender.Run(inputs, diagnostics, bulk.Options(parsed, output, options.Force), maker, language);
    }

    private static int Render(string[] inputs, string output, Workshop workshop, ReportOptions options, Language language)
    {
        var generator = new ReportGenerator(workshop);
        var code = ExitCode.Success;
        foreach (var input in inputs) code = Math.Max(code, RenderOne(generator, input, output, options, language));
        return code;
    }

    private static int RenderOne(ReportGenerator generator, string input, string output, ReportOptions options, Language language)
    {
        var report = generator.Generate(input, options);
        Findings.Print(report.Findings, language);
        if (report.Budget is null) return ExitCode.CannotRun;
        if (report.Files.IsEmpty)
        {
            Console.Error.WriteLine(language == Language.Chinese
                ? $"{input}：有错误，没有写出文件（加 --force 可以强制写出）。"
                : $"{input}: there are errors, nothing was written (--force writes in spite of them).");
            return ExitCode.Errors;
        }

        return Save(report, output, language);
    }

    private static int Save(Report report, string output, Language language)
    {
        try
        {
            OutputFiles.Write(output, report.Files.Select(f => (f.Name, f.Content)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(language == Language.Chinese ? $"写不了文件：{e.Message}" : $"Cannot write: {e.Message}");
            return ExitCode.CannotRun;
        }

        foreach (var file in report.Files) Console.WriteLine(Path.Combine(output, file.Name));
        return report.HasErrors ? ExitCode.Errors : ExitCode.Success;
    }

    private static ImmutableArray<OutputFormat> Formats(string names) => [.. Names(names).Distinct().Select(n => OutputFormat.Named(n)!)];

    private static IEnumerable<string> Names(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
