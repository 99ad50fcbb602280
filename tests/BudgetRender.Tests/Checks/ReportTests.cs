using System.Collections.Immutable;
using System.Text.Json;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

public class ReportTests
{
    private static readonly ImmutableArray<Diagnostic> Findings =
    [
        new("BR2201", Severity.Error, new("收入总计 1,634.35 与 支出总计 16,334.35 不一致", "1,634.35 differs from 16,334.35"),
            new SourceLocation("预算 公开.xlsx", "预算04表", "D37"),
            [new(new SourceLocation("预算 公开.xlsx", "预算05表", "F6"), new("= 1,634.35", "= 1,634.35"))],
            new("像是多敲了一位数字「3」", "Looks like the digit 3 was typed in addition.")),
        new("BR2601", Severity.Warning, new("缺少一张表", "A table is missing"), null),
        new("BR2301", Severity.Note, new("编码 100% 不在目录中", "The code 100% is unknown"), new SourceLocation("a,b.json", Line: 3, Column: 14, Pointer: "/year")),
    ];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Text_is_as_expected(Language language) =>
        Golden.Matches($"reports-of-checks/{language}.txt".ToLowerInvariant(), TextReport.Write(Findings, language));

    [Fact]
    public void Annotations_are_as_expected() => Golden.Matches("reports-of-checks/github.txt", GitHubReport.Write(Findings, Language.Chinese));

    [Fact]
    public void Json_is_as_expected() => Golden.Matches("reports-of-checks/json.txt", JsonReport.Write(Findings));

    /// <summary>What SARIF 2.1.0 requires of the objects that are written, and no property that it does not know.</summary>
    [Fact]
    public void Sarif_has_the_properties_that_its_schema_requires()
    {
        var text = SarifReport.Write(Findings, Language.Chinese, "0.1.0");
        Golden.Matches("reports-of-checks/sarif.txt", text);
        using var log = JsonDocument.Parse(text);
        Only(log.RootElement, ["version", "runs"], ["$schema"]);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Only(run, ["tool"], ["results", "columnKind"]);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only(driver, ["name"], ["version", "rules"]);
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, r => Only(r, ["id"], ["name", "shortDescription", "fullDescription", "help"]));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(3, results.Count);
        Assert.All(results, result =>
        {
            Only(result, ["message"], ["ruleId", "level", "locations", "relatedLocations"]);
            Only(result.GetProperty("message"), ["text"], []);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            Assert.Contains(result.GetProperty("ruleId").GetString(), rules.Select(r => r.GetProperty("id").GetString()));
            Assert.All(result.GetProperty("locations").EnumerateArray(), Location);
        });
    }

    private static void Location(JsonElement location)
    {
        Only(location, [], ["physicalLocation", "logicalLocations", "message"]);
        Only(location.GetProperty("physicalLocation"), ["artifactLocation"], ["region"]);
        var uri = location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
    }

    private static void Only(JsonElement element, string[] required, string[] optional)
    {
        var names = element.EnumerateObject().Select(p => p.Name).ToList();
        Assert.Subset(required.Concat(optional).ToHashSet(), names.ToHashSet());
        Assert.Superset(required.ToHashSet(), names.ToHashSet());
    }
}
