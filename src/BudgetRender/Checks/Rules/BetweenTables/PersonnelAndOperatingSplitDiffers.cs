using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class PersonnelAndOperatingSplitDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2211",
        nameof(PersonnelAndOperatingSplitDiffers),
        Severity.Warning,
        new(
            "基本支出表的人员经费、公用经费与支出表各列不一致",
            "Personnel and operating expenditure differ from the general table's columns"),
        new RuleExplanation(
            new(
                "基本支出表人员经费 = 支出表工资福利支出 + 对个人和家庭的补助；公用经费 = 商品和服务支出 + 资本性支出。基本支出总额一致时为警告：各地对福利费、工会经费的归类不同。",
                "Personnel = wages + personal, operating = goods + capital. A warning: cities class welfare and union fees differently."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Composition,
            new(
                "人员经费 716.73，工资福利 675.86 + 补助 10.83",
                "Personnel 716.73, wages 675.86 + personal 10.83"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { } basic || context.Find(StatementIds.General) is not { } general) yield break;
        foreach (var (column, parts) in new[] { ("personnel", new[] { "basic.wages", "basic.personal" }), ("operating", ["basic.goods", "basic.capital"]) })
        {
            if (!basic.States(column) && !parts.Any(general.States)) continue;
            yield return new Relation(Rule, [basic.Cell("total", column)], [.. parts.Select(p => general.Cell("total", p))])
            {
                Remark = new("如因福利费、工会经费归类不同，请在说明中交代", "explain it if welfare or union fees are classed differently"),
            };
        }
    }
}
