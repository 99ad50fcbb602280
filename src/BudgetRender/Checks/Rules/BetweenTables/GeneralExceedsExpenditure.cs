using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class GeneralExceedsExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2213",
        nameof(GeneralExceedsExpenditure),
        Severity.Error,
        new("一般公共预算支出表的数大于支出总表同一项", "The general table exceeds the expenditure table"),
        new RuleExplanation(
            new(
                "一般公共预算支出表每一格不大于支出总体情况表的同一格。",
                "No cell of the general table is above the same cell of the expenditure table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("事业运行：一般公共预算 164.18，全部支出 146.18", "事业运行: general 164.18, all funds 146.18"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Funds.HasOnlyGeneral(context)
            ? []
            : from pair in CellPairs.Of(context, StatementIds.General, StatementIds.Expenditure)
              from relation in Sums.AtMost(Rule, pair.Part, pair.Whole)
              select relation;
}
