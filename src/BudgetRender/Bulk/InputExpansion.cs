using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace BudgetRender.Bulk;

/// <summary>
/// Turns what stands on the command line into inputs: a file is an input; a folder with <c>budgetrender.yaml</c> is one
/// input; any other folder stands for everything below it; a pattern with <c>*</c>, <c>?</c> or <c>**</c> for what it
/// matches. The result is in ordinal order and names each input once.
/// </summary>
public static class InputExpansion
{
    /// <summary>The file that makes a folder one input.</summary>
    public const string FolderFile = "budgetrender.yaml";

    private static readonly string[] Extensions = [".xlsx", ".xls", ".json"];

    public static (ImmutableArray<BulkInput> Inputs, ImmutableArray<Diagnostic> Diagnostics) Expand(IEnumerable<string> arguments)
    {
        var inputs = new SortedDictionary<string, BulkInput>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var argument in arguments)
        {
            var found = Candidates(argument).ToList();
            if (found.Count == 0) diagnostics.Add(BulkDiagnostics.NoInput(argument));
            foreach (var path in found) inputs.TryAdd(Normal(path), new BulkInput(Normal(path)));
        }

        return ([.. inputs.Values], diagnostics.ToImmutable());
    }

    private static IEnumerable<string> Candidates(string argument)
    {
        if (File.Exists(argument)) return [argument];
        if (Directory.Exists(argument)) return InFolder(argument);
        return argument.AsSpan().IndexOfAny('*', '?') >= 0 ? Matching(argument) : [];
    }

    private static IEnumerable<string> InFolder(string folder)
    {
        if (File.Exists(Path.Combine(folder, FolderFile))) return [folder];
        var files = Directory.EnumerateFiles(folder).Where(IsInput);
        return files.Concat(Directory.EnumerateDirectories(folder).SelectMany(InFolder));
    }

    private static IEnumerable<string> Matching(string pattern)
    {
        var root = FixedPart(pattern);
        var folder = root.Length == 0 ? "." : root;
        if (!Directory.Exists(folder)) return [];
        var rest = pattern[root.Length..].TrimStart('/', '\\');
        if (!rest.Contains('?')) return ByGlob(folder, rest).Concat(FoldersByGlob(folder, rest));
        return Directory.EnumerateFileSystemEntries(folder, rest).SelectMany(Candidates);
    }

    private static IEnumerable<string> ByGlob(string folder, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
            .Select(f => Path.Combine(folder, f.Path))
            .Where(IsInput);
    }

    /// <summary>A pattern such as <c>cities/*</c> also matches folders that are one input each.</summary>
    private static IEnumerable<string> FoldersByGlob(string folder, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern.TrimEnd('/') + "/" + FolderFile);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
            .Select(f => Path.GetDirectoryName(Path.Combine(folder, f.Path))!);
    }

    /// <summary>The folders in front of the first part with a wildcard.</summary>
    private static string FixedPart(string pattern)
    {
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var slash = pattern.AsSpan(0, wildcard).LastIndexOfAny('/', '\\');
        return slash < 0 ? "" : pattern[..(slash == 0 ? 1 : slash)];
    }

    /// <summary>Names that begin with <c>~$</c> are the lock files of an open workbook.</summary>
    private static bool IsInput(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    private static string Normal(string path)
    {
        var name = path.Replace('\\', '/').TrimEnd('/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }
}
