using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class FundTablesDoNotAddUpToExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2215",
        nameof(FundTablesDoNotAddUpToExpenditure),
        Severity.Error,
        new(
            "三类预算支出与其他资金之和不等于支出总表合计",
            "The fund tables and other money do not add up to expenditure"),
        new RuleExplanation(
            new(
                "支出总表合计 = 一般公共预算 + 政府性基金 + 国有资本经营预算支出 + 财政专户、单位资金收入 + 上年结转结余（已在后两张表中的除外）- 年终结转结余。",
                "Total expenditure = general + fund + capital tables + special account and unit money + carried over (but for what the latter two tables hold) − left at year's end."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new(
                "合计 5,667.90，4,459.90 + 1,148.00 + 结转 6.00",
                "Total 5,667.90, 4,459.90 + 1,148.00 + carry-over 6.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static readonly string[] OtherSources =
        ["special_account", "operations", "business", "superior", "subordinate", "other"];

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Expenditure) is not { } spent || context.Find(StatementIds.General) is not { } general) yield break;
        if (context.Find(StatementIds.Balance) is not { } balance || Funds.CarriesOtherThanGeneral(context)) yield break;
        var side = new TwoSided(balance, TwoSided.Revenue);
        if (side.Parts.Any(p => !OtherSources.Contains(p) && p is not ("general" or "fund" or "capital"))) yield break;
        var own = new[] { StatementIds.Fund, StatementIds.Capital }
            .Select(f => context.Find(f) is { } table ? table.Cell("total", "total") : side.Cell(f, "amount"));
        yield return new Relation(
            Rule,
            [spent.Cell("total", "total"), balance.Cell("expenditure.carryover", "amount"), .. CarriedInFundTables(context)],
            [general.Cell("total", "total"), .. own, .. side.Cells([.. OtherSources, "carryover"], "amount")]);
    }

    /// <summary>The fund tables hold what was carried over as well, which the balance states once more.</summary>
    private static IEnumerable<Figure> CarriedInFundTables(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is not { } table) return [];
        return from fund in new[] { StatementIds.Fund, StatementIds.Capital }
               where context.Find(fund) is not null && table.HasRow("revenue.carryover." + fund)
               select table.Cell("revenue.carryover." + fund, "total");
    }
}
