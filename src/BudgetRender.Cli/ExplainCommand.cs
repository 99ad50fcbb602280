using System.CommandLine;
using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender explain BR2101</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "检查规则的代码，如 BR2101" };
        var language = CommonOptions.Language();
        var command = new Command("explain", "说明一条检查规则") { code, language };
        command.SetAction(result => Explain(
            result.GetRequiredValue(code),
            result.GetValue(language),
            result.InvocationConfiguration));
        return command;
    }

    private static int Explain(string code, Language language, InvocationConfiguration console)
    {
        if (CheckRules.Find(code) is { } rule)
        {
            console.Output.Write(RuleDocuments.Explain(rule, language));
            return ExitCode.Success;
        }
        var message = new LocalizedText($"没有检查规则 {code}", $"There is no check {code}");
        console.Error.WriteLine(message.In(language));
        return ExitCode.CannotRun;
    }
}
