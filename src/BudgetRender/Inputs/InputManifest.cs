using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BudgetRender.Inputs;

/// <summary><c>budgetrender.yaml</c>: a folder's files as one input.</summary>
/// <param name="Files">In order, relative to the folder and inside it.</param>
/// <param name="Replaced">Ids of tables that later files state anew.</param>
internal sealed record InputManifest(string? Pack, ImmutableArray<string> Files, ImmutableHashSet<string> Replaced)
{
    public const string FileName = "budgetrender.yaml";

    private const long LargestBytes = 1 << 20;

    /// <summary>Null when the folder has none or it cannot be understood, which is then reported.</summary>
    public static InputManifest? Read(string folder, List<Diagnostic> findings)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            findings.Add(FileFindings.NoManifest(folder));
            return null;
        }
        var name = folder.TrimEnd('/', '\\') + "/" + FileName;
        try
        {
            if (new FileInfo(path).Length > LargestBytes) throw new IOException("The file is too large.");
            using var text = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            return Parse(yaml, name, findings);
        }
        catch (YamlException trouble)
        {
            var place = new SourceLocation(name, Line: (int)trouble.Start.Line, Column: (int)trouble.Start.Column);
            findings.Add(FileFindings.BadManifest(place, $"budgetrender.yaml 的写法有误：{trouble.Message}", $"The YAML is faulty: {trouble.Message}"));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            findings.Add(FileFindings.Unreadable(name, trouble.Message));
        }
        return null;
    }

    private static InputManifest? Parse(YamlStream yaml, string name, List<Diagnostic> findings)
    {
        if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            findings.Add(FileFindings.BadManifest(new SourceLocation(name, Line: 1), "应写明 pack 和 files。", "It must name pack and files."));
            return null;
        }
        string? pack = null;
        ImmutableArray<string> files = [], replaced = [];
        foreach (var (key, value) in root.Children)
        {
            switch ((key as YamlScalarNode)?.Value)
            {
                case "pack": pack = (value as YamlScalarNode)?.Value; break;
                case "files": files = Texts(value); break;
                case "replace": replaced = Texts(value); break;
                default: findings.Add(Unknown(key, name)); break;
            }
        }
        foreach (var file in files.Where(f => !IsInside(f)))
        {
            findings.Add(FileFindings.BadManifest(
                new SourceLocation(name), $"文件“{file}”必须在本文件夹内。", $"The file '{file}' must be inside the folder."));
        }
        foreach (var id in replaced.Where(r => !StatementIds.All.Contains(r)))
        {
            findings.Add(FileFindings.BadManifest(new SourceLocation(name), $"replace 中没有“{id}”这张表。", $"replace names an unknown table '{id}'."));
        }
        if (files.IsEmpty)
        {
            findings.Add(FileFindings.BadManifest(new SourceLocation(name), "files 为空，没有可读的文件。", "It lists no files."));
        }
        return new InputManifest(pack, [.. files.Where(IsInside)], [.. replaced]);
    }

    private static Diagnostic Unknown(YamlNode key, string name) => FileFindings.BadManifest(
        new SourceLocation(name, Line: (int)key.Start.Line, Column: (int)key.Start.Column),
        $"不认识的项“{key}”；可以是 pack、files、replace。",
        $"The entry '{key}' is unknown; it can be pack, files or replace.");

    private static ImmutableArray<string> Texts(YamlNode value) => value switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "")],
        YamlScalarNode { Value: { Length: > 0 } one } => [one],
        _ => [],
    };

    private static bool IsInside(string file) =>
        file.Length > 0 && !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");
}
