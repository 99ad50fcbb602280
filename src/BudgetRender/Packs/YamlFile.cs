using BudgetRender.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BudgetRender.Packs;

/// <summary>Parses one YAML file of a pack into a map, or reports why it cannot.</summary>
internal static class YamlFile
{
    public static YamlMap? Parse(string text, string file, List<Diagnostic> findings)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return new YamlMap(new YamlMappingNode(), file, findings);
            if (stream.Documents[0].RootNode is YamlMappingNode root) return new YamlMap(root, file, findings);
            findings.Add(Diagnostic.Error(
                PackCodes.WrongKind, "文件应由“键: 值”组成。", "The file must consist of keys and values.", new SourceLocation(file, Line: 1, Column: 1)));
        }
        catch (YamlException exception)
        {
            findings.Add(Diagnostic.Error(
                PackCodes.BrokenYaml,
                $"YAML 语法错误：{exception.Message}",
                $"Broken YAML: {exception.Message}",
                new SourceLocation(file, Line: (int)exception.Start.Line, Column: (int)exception.Start.Column)));
        }

        return null;
    }
}
