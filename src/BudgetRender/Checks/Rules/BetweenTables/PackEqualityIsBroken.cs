using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class PackEqualityIsBroken
{
    public static CheckRule Rule { get; } = new(
        "BR2228",
        nameof(PackEqualityIsBroken),
        Severity.Error,
        new("模板包规定的勾稽关系不成立", "An equality that the pack demands does not hold"),
        new RuleExplanation(
            new(
                "模板包 pack.yaml 的 checks.equalities 所列两个单元格相等。",
                "The two cells named under checks.equalities in pack.yaml agree."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new(
                "expenditure.total.total 与 balance.expenditure.total.amount 不等",
                "expenditure.total.total is not balance.expenditure.total.amount"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from equality in context.Options.Equalities
        let left = CellPath.Find(context, equality.Left)
        let right = CellPath.Find(context, equality.Right)
        where left is not null && right is not null
        select new Relation(Rule, [left], [right]) { Remark = new(equality.Name + "：" + equality.Reason, equality.Name + ": " + equality.Reason) };
}
