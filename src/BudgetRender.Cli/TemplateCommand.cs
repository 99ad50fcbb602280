using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using BudgetRender.Templating;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender template …</c></summary>
internal static class TemplateCommand
{
    private const int Success = 0;
    private const int FoundErrors = 1;
    private const int CannotRun = 2;

    public static Command Create()
    {
        var command = new Command("template", "模板工具");
        command.Subcommands.Add(CreateEval());
        command.Subcommands.Add(TemplateCheckCommand.Create());
        return command;
    }

    private static Command CreateEval()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "要执行的模板" };
        var data = new Option<FileInfo?>("--data") { Description = "JSON 文件，其成员作为全局变量" };
        var lenient = new Option<bool>("--lenient") { Description = "未知的变量和成员视为空值" };
        var language = new Option<string>("--lang") { Description = "信息的语言", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("eval", "执行一个模板，结果写到标准输出") { file, data, lenient, language };
        command.SetAction(result => Eval(
            result.GetRequiredValue(file),
            result.GetValue(data),
            result.GetValue(lenient),
            result.GetValue(language) == "en" ? TemplateLanguage.English : TemplateLanguage.Chinese,
            result.InvocationConfiguration));
        return command;
    }

    private static int Eval(FileInfo file, FileInfo? data, bool isLenient, TemplateLanguage language, InvocationConfiguration console)
    {
        string text;
        TemplateRecord globals;
        try
        {
            text = File.ReadAllText(file.FullName);
            globals = data is null ? new TemplateRecord() : TemplateRecord.FromJson(File.ReadAllText(data.FullName));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            console.Error.WriteLine(language == TemplateLanguage.Chinese ? $"无法读取：{failure.Message}" : $"Cannot read: {failure.Message}");
            return CannotRun;
        }

        var context = new TemplateContext
        {
            Globals = globals,
            IsLenient = isLenient,
            Loader = name => Load(file, name),
            Now = DateTimeOffset.Now,
            RandomSeed = RandomNumberGenerator.GetInt32(int.MaxValue),
        };
        RenderResult result = Template.Parse(text, file.Name).Render(context);
        console.Output.Write(result.Text);
        foreach (TemplateDiagnostic diagnostic in result.Diagnostics)
        {
            console.Error.Write(diagnostic.ToText(language));
        }

        return result.HasErrors ? FoundErrors : Success;
    }

    /// <summary>Includes are the files beside the template and below; a name that leads elsewhere is not found.</summary>
    private static string? Load(FileInfo file, string name)
    {
        string folder = Path.GetFullPath(file.DirectoryName!);
        string path = Path.GetFullPath(Path.Combine(folder, name));
        bool isInside = path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
