using System.CommandLine;
using System.Text;
using BudgetRender.Cli;
using BudgetRender.Cli.Bulk;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("部门预算公开文档生成工具")
{
    RenderCommand.Create(),
    CheckCommand.Create(),
    ExplainCommand.Create(),
    MergeRunsCommand.Create(),
    TemplateCommand.Create(),
    PackCommand.Create(),
    SchemaCommand.Create(),
};

try
{
    var parsed = root.Parse(args);
    return parsed.Errors.Count > 0 ? UsageErrors.Report(parsed) : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e)
{
    Console.Error.WriteLine($"程序出错，请报告：{e}");
    return ExitCode.Fault;
}
