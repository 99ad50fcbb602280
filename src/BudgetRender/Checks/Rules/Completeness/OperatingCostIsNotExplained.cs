using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class OperatingCostIsNotExplained
{
    public static CheckRule Rule { get; } = new(
        "BR2608",
        nameof(OperatingCostIsNotExplained),
        Severity.Warning,
        new("没有机关运行经费", "The operating cost is not explained"),
        new RuleExplanation(
            new(
                "有行政单位科目（501、502 类）的公用经费时，给出机关运行经费。",
                "Where there is operating expenditure under administrative codes, the operating cost is given."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Disclosure,
            new("公用经费 53.86，机关运行经费空着", "Operating expenditure 53.86, operating cost blank"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Budget.Facts.Entries.IsEmpty || context.Fact("operating.amount") is not null) yield break;
        if (context.Find(StatementIds.GeneralBasic) is not { } basic) yield break;
        var lines = basic.Structure.Leaves.Where(l => basic.Statement.Rows[l].Text(Fields.GovernmentCode).StartsWith("502", StringComparison.Ordinal));
        if (!lines.Any()) yield break;
        yield return Rule.At(null, "有行政单位的公用经费，但没有填写机关运行经费", "There is operating expenditure of administrative bodies, but no operating cost is given");
    }
}
