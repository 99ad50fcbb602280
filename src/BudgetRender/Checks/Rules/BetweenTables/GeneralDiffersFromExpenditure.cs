using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class GeneralDiffersFromExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2214",
        nameof(GeneralDiffersFromExpenditure),
        Severity.Error,
        new(
            "只有一般公共预算的部门，两张支出表不一致",
            "General and expenditure table differ though there is no other money"),
        new RuleExplanation(
            new(
                "部门没有其他资金和结转时，一般公共预算支出表每一格 = 支出总体情况表的同一格。",
                "Where a department has no other money and nothing carried over, both tables agree cell by cell."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("行政运行：2,402.23 与 2,420.23", "行政运行: 2,402.23 against 2,420.23"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Funds.HasOnlyGeneral(context)
            ? CellPairs.Of(context, StatementIds.General, StatementIds.Expenditure)
                .SelectMany(p => Sums.Same(Rule, p.Whole, p.Part))
            : [];
}
