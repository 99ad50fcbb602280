using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class ThreePublicIsBelowBasicLines
{
    public static CheckRule Rule { get; } = new(
        "BR2219",
        nameof(ThreePublicIsBelowBasicLines),
        Severity.Error,
        new("“三公”经费某项小于基本支出表同一科目", "A part of the three public expenses is below the basic lines"),
        new RuleExplanation(
            new(
                "因公出国 30212、用车购置 31013、用车运行 30231、公务接待 30217：“三公”表的数不小于基本支出表该款之和。",
                "Abroad 30212, purchase 31013, running 30231, reception 30217: not below the lines of the basic table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Operating143,
            new("公务接待费 0.15，基本支出表 30217 为 1.50", "Reception 0.15, basic table's 30217 is 1.50"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from pair in ThreePublicLines.Of(context, StatementIds.GeneralBasic, "total")
        where pair.Lines.Length > 0
        select new Relation(Rule, pair.Lines, [pair.Part], Comparison.AtMost);
}
