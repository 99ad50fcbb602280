using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class UnitAmountDiffersBetweenTables
{
    public static CheckRule Rule { get; } = new(
        "BR2227",
        nameof(UnitAmountDiffersBetweenTables),
        Severity.Error,
        new("单位金额在两张表中不一致", "A unit's amount differs between tables"),
        new RuleExplanation(
            new(
                "同一单位：项目支出表与项目绩效目标表的金额相同；收入总表与支出总表（列有单位时）的合计相同。",
                "For each unit: project and performance table agree; revenue and expenditure table agree where units are listed."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("三门峡市金融服务中心：106.92 与 160.92", "三门峡市金融服务中心: 106.92 against 160.92"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Between(context, StatementIds.Projects, StatementIds.ProjectPerformance)
            .Concat(Between(context, StatementIds.Revenue, StatementIds.Expenditure));

    private static IEnumerable<Relation> Between(CheckContext context, string first, string second)
    {
        if (context.Find(first) is not { } a || context.Find(second) is not { } b) yield break;
        var others = b.Structure.Units.ToDictionary(u => b.Statement.Rows[u.Head].Key, u => u.Head, StringComparer.Ordinal);
        foreach (var unit in a.Structure.Units)
        {
            if (others.TryGetValue(a.Statement.Rows[unit.Head].Key, out var other))
                yield return new Relation(Rule, [b.Cell(other, "total")], [a.Cell(unit.Head, "total")]);
        }
    }
}
