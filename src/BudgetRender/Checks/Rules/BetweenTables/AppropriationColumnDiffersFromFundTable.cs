using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class AppropriationColumnDiffersFromFundTable
{
    public static CheckRule Rule { get; } = new(
        "BR2207",
        nameof(AppropriationColumnDiffersFromFundTable),
        Severity.Error,
        new(
            "财政拨款总表某列与该类预算支出表不一致",
            "A column of the appropriation table differs from the fund's own table"),
        new RuleExplanation(
            new(
                "财政拨款收支总表一般公共预算、政府性基金、国有资本经营预算列的支出合计 = 各自支出表合计 + 该类上年结转。一般公共预算支出表只含当年拨款。",
                "The general, fund and capital columns = the totals of their own tables + money of that kind carried over; the general table holds this year's money only."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("政府性基金 1,148.00 与 1,184.00", "Government fund 1,148.00 against 1,184.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is not { } table) yield break;
        foreach (var fund in new[] { StatementIds.General, StatementIds.Fund, StatementIds.Capital })
        {
            if (context.Find(fund) is not { } own || (!table.States(fund) && !own.States("total"))) continue;
            var column = table.Cell("expenditure.total", fund);
            var spent = own.Cell("total", "total");
            if (fund != StatementIds.General)
                yield return new Relation(Rule, [column], [spent]);
            else if (Funds.GeneralCarryover(context) is { } carried)
                yield return new Relation(Rule, [column], [spent, carried]);
            else
                yield return new Relation(Rule, [spent], [column], Comparison.AtMost);
        }
    }
}
