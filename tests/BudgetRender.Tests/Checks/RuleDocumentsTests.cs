using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Checks;

public class RuleDocumentsTests
{
    /// <summary>docs/checks.md is written anew when goldens are accepted.</summary>
    [Fact]
    public void The_page_of_checks_is_current()
    {
        var path = Repository.PathTo("docs", "checks.md");
        if (Environment.GetEnvironmentVariable("BUDGETRENDER_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, RuleDocuments.Markdown());
        }
        Assert.Equal(RuleDocuments.Markdown(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_explains_itself_in_both_languages() => Assert.All(CheckRules.All, rule =>
    {
        foreach (var text in new[] { rule.Title, rule.Explanation.Checks, rule.Explanation.Why, rule.Explanation.Basis, rule.Explanation.Example, rule.Explanation.Remedy })
        {
            Assert.NotEmpty(text.Chinese);
            Assert.NotEmpty(text.English);
        }
        Assert.Contains(rule.Explanation.Basis.Chinese, RuleDocuments.Explain(rule, Language.Chinese), StringComparison.Ordinal);
    });
}
