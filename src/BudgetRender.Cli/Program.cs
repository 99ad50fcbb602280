using System.CommandLine;
using System.Text;
using BudgetRender.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("部门预算公开文档生成工具") { TemplateCommand.Create() };
return root.Parse(args).Invoke();
