using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BalanceClassIsNotSumOfItems
{
    public static CheckRule Rule { get; } = new(
        "BR2204",
        nameof(BalanceClassIsNotSumOfItems),
        Severity.Error,
        new("收支总表某类支出不等于支出总表所属各项之和", "A class in the balance is not the sum of its items"),
        new RuleExplanation(
            new(
                "收支总体情况表每一类 = 支出总体情况表中该类各项合计之和。",
                "Each class of the balance = the items of that class in the expenditure table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new(
                "一般公共服务 1,478.73，各项之和 1,428.73",
                "General services 1,478.73, items sum to 1,428.73"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.Find(StatementIds.Balance) is { } balance && context.Find(StatementIds.Expenditure) is { } spent
            ? ClassSums.Of(Rule, balance, "amount", spent, "total")
            : [];
}
