using System.CommandLine;

namespace BudgetRender.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("用法见 budgetrender --help");
        return ExitCode.CannotRun;
    }
}
