using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class AppropriationClassIsNotSumOfItems
{
    public static CheckRule Rule { get; } = new(
        "BR2208",
        nameof(AppropriationClassIsNotSumOfItems),
        Severity.Error,
        new(
            "财政拨款总表某类支出与一般公共预算支出表不一致",
            "A class of the appropriation table is not the sum of its items"),
        new RuleExplanation(
            new(
                "财政拨款收支总表一般公共预算列每一类 = 一般公共预算支出表该类各项之和；有上年结转时不小于。政府性基金列亦同。",
                "Each class in the general column = the items of that class in the general table, or not below them where money is carried over; likewise the fund column."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("社会保障和就业 801.17，各项之和 810.17", "Social security 801.17, items sum to 810.17"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is not { } table) yield break;
        var carries = Funds.GeneralCarryover(context) is not { Value: 0 };
        foreach (var fund in new[] { StatementIds.General, StatementIds.Fund, StatementIds.Capital })
        {
            if (context.Find(fund) is not { } own) continue;
            foreach (var sum in ClassSums.Of(Rule, table, fund, own, "total"))
            {
                yield return fund == StatementIds.General && carries
                    ? new Relation(Rule, sum.Right, sum.Left, Comparison.AtMost)
                    : sum;
            }
        }
    }
}
