using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ThreePublicExceedsEconomicLines
{
    public static CheckRule Rule { get; } = new(
        "BR2220",
        nameof(ThreePublicExceedsEconomicLines),
        Severity.Warning,
        new(
            "“三公”经费某项大于支出经济分类汇总表同一科目",
            "A part of the three public expenses exceeds the economic lines"),
        new RuleExplanation(
            new(
                "“三公”表各项不大于支出经济分类汇总表该款一般公共预算之和。",
                "No part is above the general money of its code in the economic table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Operating143,
            new("因公出国（境）费 20.00，汇总表没有 30212", "Abroad 20.00, the economic table has no 30212"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from pair in ThreePublicLines.Of(context, StatementIds.Economic, "general")
        where pair.Part.Amount is not null
        select new Relation(Rule, [pair.Part], pair.Lines, Comparison.AtMost);
}
