using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ProjectCarryoverExceedsRevenue
{
    public static CheckRule Rule { get; } = new(
        "BR2229",
        nameof(ProjectCarryoverExceedsRevenue),
        Severity.Error,
        new("项目支出表结转资金大于收入总表", "Projects carry over more than the revenue table has"),
        new RuleExplanation(
            new(
                "项目支出表各类结转结余不大于收入总表同类上年结转结余。",
                "Each kind of carry-over in the project table is not above the same kind in the revenue table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("结转一般公共预算 600.00，收入总表 60.00", "Carried over 600.00, revenue table 60.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects || context.Find(StatementIds.Revenue) is not { } revenue) return [];
        if (revenue.States("fiscal_carryover.total")) return [];
        return new[] { "carryover.general", "carryover.fund", "carryover.capital" }
            .SelectMany(m => Sums.AtMost(Rule, Funds.HeadOf(projects, m), revenue.Cell("total", m)));
    }
}
