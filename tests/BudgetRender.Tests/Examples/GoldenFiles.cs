using System.Collections.Immutable;

namespace BudgetRender.Tests.Examples;

/// <summary>The golden files of the examples, in <c>tests/cases/examples</c>.</summary>
internal static class GoldenFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The five examples: the names of their folders, here and in <c>examples</c>.</summary>
    public static ImmutableArray<string> ExampleIds { get; } =
    [
        "sanmenxia-gov-office-2026",
        "sanmenxia-approval-bureau-2025",
        "sanmenxia-demo-zone-2023",
        "luohe-gov-office-2024",
        "jiyuan-committee-office-2026",
    ];

    /// <summary>The text of a file of one example.</summary>
    public static string Read(string exampleId, string name) =>
        File.ReadAllText(Path.Combine(Folder(exampleId), name));

    /// <summary>The first of the names that exists; for files that are either published or built.</summary>
    public static string ReadFirst(string exampleId, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (File.Exists(Path.Combine(Folder(exampleId), name)))
            {
                return Read(exampleId, name);
            }
        }

        throw new FileNotFoundException($"{exampleId}: none of {string.Join(", ", names.ToArray())}");
    }

    /// <summary>The ids of the example's tables, in the order of its titles.</summary>
    public static ImmutableArray<string> TableIds(string exampleId) =>
    [
        .. Read(exampleId, "titles.txt").Split('\n').Where(line => line.StartsWith('[')).Select(line => line.Trim('[', ']')),
    ];

    public static string Table(string exampleId, string tableId) =>
        ReadFirst(exampleId, $"tables/{tableId}.tsv", $"tables/{tableId}.built.tsv");

    private static string Folder(string exampleId) => Path.Combine(Root, "tests", "cases", "examples", exampleId);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BudgetRender.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests has BudgetRender.sln.");
    }
}
