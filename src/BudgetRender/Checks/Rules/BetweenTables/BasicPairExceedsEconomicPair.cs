using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BasicPairExceedsEconomicPair
{
    public static CheckRule Rule { get; } = new(
        "BR2218",
        nameof(BasicPairExceedsEconomicPair),
        Severity.Error,
        new(
            "基本支出表某经济分类大于汇总表同一分类",
            "A pair of the basic table exceeds the same pair of the economic table"),
        new RuleExplanation(
            new(
                "基本支出表每一对经济分类科目的合计不大于支出经济分类汇总表一般公共预算列的同一对（同一对多行的先合并）。",
                "Each pair of economic codes in the basic table is not above the same pair in the general column of the economic table; repeated pairs are added first."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("30201-50201：基本支出 51.25，全部支出 15.25", "30201-50201: basic 51.25, all 15.25"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { } basic || context.Find(StatementIds.Economic) is not { } economic) yield break;
        var column = economic.States("general") ? "general" : "total";
        var all = EconomicPairs.Rows(economic);
        foreach (var (pair, rows) in EconomicPairs.Rows(basic))
        {
            var whole = all.TryGetValue(pair, out var found)
                ? economic.Column(found, column)
                : [economic.Cell("pair:" + pair, column)];
            yield return new Relation(Rule, [.. basic.Column(rows, "total")], [.. whole], Comparison.AtMost);
        }
    }
}
