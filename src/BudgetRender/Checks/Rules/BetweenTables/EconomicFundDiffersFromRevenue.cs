using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class EconomicFundDiffersFromRevenue
{
    public static CheckRule Rule { get; } = new(
        "BR2217",
        nameof(EconomicFundDiffersFromRevenue),
        Severity.Error,
        new(
            "支出经济分类汇总表某资金列与收入总表不一致",
            "A fund's column in the economic table differs from the revenue table"),
        new RuleExplanation(
            new(
                "各资金列总计 = 收入总体情况表对应来源；上年结转结余列亦同（没有年终结转时）。",
                "Each fund's column = the same source in the revenue table; likewise the carry-over, where nothing is left at year's end."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("政府性基金 1,148.00 与 1,048.00", "Government fund 1,148.00 against 1,048.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Economic) is not { } economic || context.Find(StatementIds.Revenue) is not { } revenue) return [];
        if (context.Find(StatementIds.Balance)?.Cell("expenditure.carryover", "amount").Value is > 0) return [];
        return economic.Measures
            .Where(m => m != "total" && !m.Contains('.', StringComparison.Ordinal))
            .Select(m => (Fund: m, Source: m == "carryover" ? "carryover.total" : "current." + m))
            .Where(p => revenue.States(p.Source) || economic.Cell("total", p.Fund).Value != 0)
            .SelectMany(p => Sums.Same(Rule, economic.Cell("total", p.Fund), revenue.Cell("total", p.Source)));
    }
}
