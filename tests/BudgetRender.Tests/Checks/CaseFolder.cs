using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Checks;

/// <summary>A folder below tests/cases/checks: a budget, perhaps a pack's files, and the findings of the rule it is about.</summary>
internal static class CaseFolder
{
    private const string PackName = "henan";

    private static readonly Lazy<Pack> Henan = new(() => PackLoader.Load(Repository.PathTo("templates"), PackName, 2026).Value!);

    public static string Root => Repository.PathTo("tests", "cases", "checks");

    public static IEnumerable<string> Codes =>
        Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    /// <summary>The findings of one rule alone on the budget of a folder such as <c>BR2101/wrong</c>.</summary>
    public static ImmutableArray<Diagnostic> Check(string code, string kind)
    {
        var folder = Path.Combine(Root, code, kind);
        var options = CheckOptionsReader.Read(Files(folder)).Value!;
        ImmutableArray<DisabledRule> others = [.. CheckRules.All.Where(r => r.Code != code).Select(r => new DisabledRule(r.Code, "another rule's case"))];
        return Checker.Check(Read(folder), options with { Off = others });
    }

    public static Budget Read(string folder)
    {
        var read = InputReader.Read(Path.Combine(folder, "budget.json"), Henan.Value);
        Assert.True(read.Value is not null && !read.HasErrors, string.Join('\n', read.Diagnostics.Select(d => d.Message.English + " " + d.Location)));
        return read.Value;
    }

    private static PackFiles Files(string folder)
    {
        var texts = Directory.GetFiles(folder).Where(f => Path.GetFileName(f) is "pack.yaml" or "glossary.md")
            .ToImmutableDictionary(f => Path.GetFileName(f)!, File.ReadAllText);
        return new(texts, texts.ToImmutableDictionary(t => t.Key, t => t.Key));
    }
}
