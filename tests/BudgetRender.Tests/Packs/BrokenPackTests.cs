using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Packs;

/// <summary>
/// Cases in <c>tests/cases/packs</c>: each folder is a pack with mistakes over the built-in ones; <c>expected.txt</c> has every
/// finding about it.
/// </summary>
public sealed class BrokenPackTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.PathTo("tests", "cases", "packs")).Select(d => Path.GetFileName(d)!).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mistake_is_reported_with_its_place(string name)
    {
        var folder = Repository.PathTo("tests", "cases", "packs", name, "pack");

        var loaded = PackLoader.Load(BuiltInPacks.Folder, folder, 2026);

        var prefix = folder.Replace('\\', '/');
        var lines = loaded.Diagnostics.Select(d => Line(d).Replace(prefix, "pack"));
        Golden.Matches($"packs/{name}/expected.txt", string.Join('\n', lines) + "\n");
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Severity} {finding.Code} {finding.Location}: {finding.Message.English}{(finding.Hint is { } hint ? " " + hint.English : "")}";
}
