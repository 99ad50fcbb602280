using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BalanceTotalIsNotYearPlusCarryover
{
    public static CheckRule Rule { get; } = new(
        "BR2120",
        nameof(BalanceTotalIsNotYearPlusCarryover),
        Severity.Error,
        new("收支总表总计不等于本年合计加结转结余", "The balance's grand total is not the year plus carry-over"),
        new RuleExplanation(
            new(
                "收入总计 = 本年收入合计 + 上年结转结余；支出总计 = 本年支出合计 + 年终结转结余。",
                "Grand total = this year + carried over, on both sides."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Composition,
            new("收入总计 5,667.90，5,607.90 + 6.00", "Grand total 5,667.90, 5,607.90 + 6.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Balance) is not { } table) yield break;
        foreach (var side in new[] { new TwoSided(table, TwoSided.Revenue), new TwoSided(table, TwoSided.Expenditure) })
        {
            if (side.Has("current") && side.Has("total"))
                yield return new Relation(Rule, [side.Cell("total", "amount")], side.Cells(["current", "carryover"], "amount"));
        }
    }
}
