using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

/// <summary>What the checks find on the examples; each finding was looked up in the published document and is true.</summary>
public class ExampleTests
{
    public static TheoryData<string> Names => [.. ExampleBudgets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_the_known_ones(string name)
    {
        var (budget, options) = ExampleBudgets.Read(name);
        var text = TextReport.Write(Checker.Check(budget, options), Language.Chinese);
        Golden.Matches($"examples/{name}/findings.txt", text.Replace(House.Repository.Root + "/examples/", "", StringComparison.Ordinal));
    }
}
