using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class EconomicTotalDiffersFromExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2216",
        nameof(EconomicTotalDiffersFromExpenditure),
        Severity.Error,
        new("支出经济分类汇总表总计与支出总表不一致", "The economic table's total differs from the expenditure table"),
        new RuleExplanation(
            new(
                "支出经济分类汇总表总计 = 支出总体情况表合计。",
                "Total of the economic table = total of the expenditure table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("1,634.35 与 1,643.35", "1,634.35 against 1,643.35"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.Economic) is { } economic && context.Find(StatementIds.Expenditure) is { } spent
            ? Sums.Same(Rule, economic.Cell("total", "total"), spent.Cell("total", "total"))
            : [];
}
