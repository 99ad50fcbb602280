using System.CommandLine;
using BudgetRender.Inputs.Json;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender schema</c>: the JSON Schema of JSON inputs, on standard output.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "输出 JSON 输入的 JSON Schema");
        command.SetAction(_ =>
        {
            Console.Out.Write(BudgetSchema.Write());
            return ExitCode.Success;
        });
        return command;
    }
}
