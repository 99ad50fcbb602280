using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class PriorFundsExceedPriorRevenue
{
    public static CheckRule Rule { get; } = new(
        "BR2513",
        nameof(PriorFundsExceedPriorRevenue),
        Severity.Warning,
        new("上年各类预算之和大于上年收入总计", "Last year's funds exceed last year's revenue"),
        new RuleExplanation(
            new(
                "上年一般公共预算 + 政府性基金 + 国有资本经营预算不大于上年收入总计。",
                "Last year's general, fund and capital budgets together are not above total revenue."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Composition,
            new(
                "上年一般公共预算 32,312.00，收入总计 3,981.10",
                "Last year's general 32,312.00, revenue 3,981.10"),
            RuleRemedies.CorrectFact))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        var funds = new[] { "prior.general", "prior.fund", "prior.capital" }.Select(context.Fact).OfType<Figure>().ToArray();
        return funds.Length > 0 && context.Fact("prior.revenue") is { } all ? [new Relation(Rule, funds, [all], Comparison.AtMost)] : [];
    }
}
