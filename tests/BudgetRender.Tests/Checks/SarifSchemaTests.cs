using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using BudgetRender.Layout.Fonts;
using BudgetRender.Tests.Bulk;
using BudgetRender.Tests.House;
using NJsonSchema;

namespace BudgetRender.Tests.Checks;

/// <summary>SARIF against the schema of the standard, in full; see tests/schemas.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Repository.PathTo("tests", "schemas", "sarif", "sarif-2.1.0.json")));

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Examples => [.. ExampleBudgets.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Findings_of_an_example_are_valid(string name)
    {
        var generator = new ReportGenerator(new Workshop(Repository.PathTo("templates"), FontSet.FromFolders()));
        var report = generator.Examine(Repository.PathTo("examples", name), new ReportOptions(null, [], Force: false, 2026));
        await AssertValid(SarifReport.Write(report.Findings, Language.Chinese, "0.1.0"));
        await AssertValid(SarifReport.Write(report.Findings, Language.English, "0.1.0"));
    }

    [Fact]
    public async Task Findings_of_every_rule_are_valid()
    {
        var findings = CaseFolder.Codes.SelectMany(c => CaseFolder.Check(c, "wrong")).ToList();
        Assert.Equal(CheckRules.All.Length, findings.Select(f => f.Code).Distinct().Count());
        await AssertValid(SarifReport.Write(findings, Language.Chinese, "0.1.0"));
    }

    [Fact]
    public async Task Check_and_a_bulk_run_write_valid_files()
    {
        string[] inputs = [Path.Combine(CaseFolder.Root, "BR2101", "wrong", "budget.json"), Repository.PathTo("examples", "jiyuan-committee-office-2026")];

        var check = CommandLine.Run(["check", .. inputs, "--pack", "henan", "--format", "sarif"]);
        Assert.Equal((1, ""), (check.Code, check.Error));
        Assert.Contains("\"BR2101\"", check.Output, StringComparison.Ordinal);
        await AssertValid(check.Output);

        CommandLine.Run(["render", .. inputs, "--pack", "henan", "--to", "html", "-o", _folder.Path("out")]);
        var run = File.ReadAllText(_folder.Path("out", "findings.sarif"));
        Assert.Contains("\"BR2101\"", run, StringComparison.Ordinal);
        await AssertValid(run);
    }

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"grave\"")]
    [InlineData("\"ruleId\"", "\"ruleCode\"")]
    [InlineData("\"startLine\": 3", "\"startLine\": 0")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.2\"")]
    public async Task What_the_schema_forbids_is_seen(string right, string wrong)
    {
        var text = File.ReadAllText(Repository.PathTo("tests", "cases", "reports-of-checks", "sarif.txt"));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty((await Schema.Value).Validate(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task AssertValid(string sarif)
    {
        Assert.Empty((await Schema.Value).Validate(sarif).Select(e => $"{e.Path}: {e.Kind} (line {e.LineNumber})"));
    }
}
