using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class TotalRowIsNotSumOfItems
{
    public static CheckRule Rule { get; } = new(
        "BR2101",
        nameof(TotalRowIsNotSumOfItems),
        Severity.Error,
        new("合计行不等于各明细之和", "A total row is not the sum of the items"),
        new RuleExplanation(
            new(
                "逐列比较合计行与各明细行（项、经济分类款、项目）之和。",
                "Each column of the total row against the sum of the item rows."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Tables,
            new("合计 1,634.35，各项之和 1,624.35", "Total 1,634.35, items sum to 1,624.35"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from table in context.FindAll(Sums.RowTables)
        where table.Structure is { Totals.Count: 1, Leaves.Count: > 0 }
        from relation in Sums.OfRows(Rule, table, table.Structure.Totals[0], table.Structure.Leaves)
        select relation;
}
