using BudgetRender.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BudgetRender.Packs;

/// <summary>Parses one YAML file of a pack into a map, or reports why it cannot.</summary>
internal static class YamlFile
{
    /// <summary>Brackets within brackets, or columns of indentation: more than any pack has, less than the parser's stack bears.</summary>
    private const int Deepest = 200;

    public static YamlMap? Parse(string text, string file, List<Diagnostic> findings)
    {
        if (IsTooDeep(text))
        {
            findings.Add(Diagnostic.Error(
                PackCodes.BrokenYaml, "YAML 嵌套过深。", "The YAML is nested too deeply.", new SourceLocation(file)));
            return null;
        }

        try
        {
            return Root(text, file, findings);
        }
        catch (YamlException trouble)
        {
            findings.Add(Broken(trouble, new SourceLocation(file, Line: (int)trouble.Start.Line, Column: (int)trouble.Start.Column)));
        }
        catch (Exception trouble) when (trouble is InvalidOperationException or ArgumentException)
        {
            // The parser refuses some broken flow lists so, without saying where.
            findings.Add(Broken(trouble, new SourceLocation(file)));
        }

        return null;
    }

    private static YamlMap? Root(string text, string file, List<Diagnostic> findings)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents.Count == 0) return new YamlMap(new YamlMappingNode(), file, findings);
        if (stream.Documents[0].RootNode is YamlMappingNode root) return new YamlMap(root, file, findings);
        findings.Add(Diagnostic.Error(
            PackCodes.WrongKind,
            "文件应由“键: 值”组成。",
            "The file must consist of keys and values.",
            new SourceLocation(file, Line: 1, Column: 1)));
        return null;
    }

    private static Diagnostic Broken(Exception trouble, SourceLocation place) => Diagnostic.Error(
        PackCodes.BrokenYaml, $"YAML 语法错误：{trouble.Message}", $"Broken YAML: {trouble.Message}", place);

    private static bool IsTooDeep(string text)
    {
        var open = 0;
        var indent = 0;
        var isIndent = true;
        foreach (var c in text)
        {
            open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            isIndent = c == '\n' || (isIndent && c is ' ' or '-');
            indent = c == '\n' ? 0 : isIndent ? indent + 1 : indent;
            if (open > Deepest || (isIndent && indent > Deepest)) return true;
        }

        return false;
    }
}
