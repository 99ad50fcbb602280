using System.Collections.Immutable;
using System.CommandLine;
using BudgetRender.Bulk;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli.Bulk;

/// <summary><c>budgetrender merge-runs FOLDER… -o DIR [--expect INPUT…]</c></summary>
internal static class MergeRunsCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("FOLDER") { Description = "各份的输出文件夹", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "合并到的文件夹", Required = true };
        var expect = new Option<string[]>("--expect") { Description = "全部输入，用来指出缺了哪些", AllowMultipleArgumentsPerToken = true };
        var language = CommonOptions.Language();
        var command = new Command("merge-runs", "把分份运行的结果合成一个") { folders, output, expect, language };
        command.SetAction(parsed => Merge(
            parsed.GetRequiredValue(folders), parsed.GetRequiredValue(output), parsed.GetValue(expect) ?? [], parsed.GetValue(language)));
        return command;
    }

    private static int Merge(string[] folders, string output, string[] expect, Language language)
    {
        var (expected, diagnostics) = expect.Length == 0 ? ([], ImmutableArray<Diagnostic>.Empty) : InputExpansion.Expand(expect);
        if (!diagnostics.IsEmpty)
        {
            Cli.Findings.Print(diagnostics, language);
            return ExitCode.CannotRun;
        }

        try
        {
            return RunFiles.Finish(output, MergedRuns.Merge(folders, output, expected), language);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RunFiles.CannotWrite(e, language);
        }
    }
}
