using System.CommandLine;
using BudgetRender.Diagnostics;
using BudgetRender.Layout.Fonts;

namespace BudgetRender.Cli;

/// <summary>Options that several commands share, and what they stand for.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs() => new("INPUT")
    {
        Description = "工作簿（.xlsx、.xls）、JSON 文件，或含 budgetrender.yaml 的文件夹",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Pack() => new("--pack") { Description = "模板包的名称或文件夹" };

    public static Option<string?> FontFolder() => new("--font-dir") { Description = "先在这个文件夹里找字体" };

    public static Option<Language> Language()
    {
        var option = new Option<Language>("--lang")
        {
            Description = "信息的语言：zh 或 en",
            DefaultValueFactory = _ => Diagnostics.Language.Chinese,
            CustomParser = result => result.Tokens[0].Value == "en" ? Diagnostics.Language.English : Diagnostics.Language.Chinese,
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>The packs and fonts that came with the program, and the user's own fonts before them.</summary>
    public static Workshop Workshop(string? fontFolder) =>
        new(Path.Combine(AppContext.BaseDirectory, "templates"), FontSet.FromFolders(FontFolders(fontFolder)));

    public static string[] FontFolders(string? fontFolder)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "fonts");
        return fontFolder is null ? [own] : [fontFolder, own];
    }
}
