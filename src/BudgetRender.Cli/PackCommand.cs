using System.CommandLine;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender pack list</c> and <c>budgetrender pack show NAME</c></summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var list = new Command("list", "列出程序自带的模板包");
        list.SetAction(_ => List());
        var name = new Argument<string>("NAME") { Description = "模板包的名称或文件夹" };
        var year = new Option<int>("--year") { Description = "预算年度", DefaultValueFactory = _ => DateTime.Today.Year };
        var language = CommonOptions.Language();
        var show = new Command("show", "说明一个模板包：结构、表的次序、各文件的来处") { name, year, language };
        show.SetAction(parsed => Show(parsed.GetRequiredValue(name), parsed.GetValue(year), parsed.GetValue(language)));
        return new Command("pack", "模板包") { list, show };
    }

    private static int List()
    {
        foreach (var name in PackLoader.List(CommonOptions.Workshop(null).PacksFolder)) Console.WriteLine(name);
        return ExitCode.Success;
    }

    private static int Show(string name, int year, Language language)
    {
        var (pack, findings) = CommonOptions.Workshop(null).Pack(name, year);
        Findings.Print(findings, language);
        if (pack is null) return ExitCode.CannotRun;
        Console.WriteLine($"{pack.Name}  {pack.Title}  {year}");
        for (var i = 0; i < pack.Tables.Length; i++) Console.WriteLine($"{i + 1,3}  {pack.Tables[i].Id,-24}{pack.Tables[i].ContentsTitle}");
        foreach (var (path, origin) in pack.Files.Origins.OrderBy(o => o.Key, StringComparer.Ordinal)) Console.WriteLine($"{path,-40}{origin}");
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
    }
}
