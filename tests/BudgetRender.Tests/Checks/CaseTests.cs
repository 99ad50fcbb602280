using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

/// <summary>Every rule on its clean case, its wrong case, and the one that only looks wrong.</summary>
public class CaseTests
{
    private static readonly string[] Kinds = ["clean", "wrong", "rounding"];

    public static TheoryData<string> Codes => [.. CaseFolder.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_are_as_expected(string code)
    {
        foreach (var kind in Kinds)
        {
            var findings = CaseFolder.Check(code, kind);
            var folder = Path.Combine(CaseFolder.Root, code, kind) + Path.DirectorySeparatorChar;
            var text = string.Concat(findings.Select(f => TextReport.Write(f, Language.Chinese) + TextReport.Write(f, Language.English)));
            text = text.Replace(folder, "", StringComparison.Ordinal);
            Assert.True(kind == "wrong" == (text.Length > 0), $"{code}/{kind}: {text}");
            Golden.Matches($"checks/{code}/{kind}/expected.txt", text);
        }
    }

    [Fact]
    public void Rules_files_and_cases_are_the_same()
    {
        var rules = CheckRules.All.Select(r => r.Code).ToList();
        Assert.Equal(rules.Order(StringComparer.Ordinal), rules);
        Assert.Equal(rules.Distinct(), rules);
        Assert.Equal(CaseFolder.Codes, rules);
        Assert.All(CaseFolder.Codes, code => Assert.Equal(Kinds.Order(), Directory.GetDirectories(Path.Combine(CaseFolder.Root, code)).Select(Path.GetFileName).Order()));
        var files = House.Repository.CSharpFiles("src", "BudgetRender", "Checks", "Rules").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(files.Order(StringComparer.Ordinal), CheckRules.All.Select(r => r.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_at_least_sixty_rules() => Assert.True(CheckRules.All.Length >= 60);
}
