using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BalanceSideIsNotSumOfItsRows
{
    public static CheckRule Rule { get; } = new(
        "BR2119",
        nameof(BalanceSideIsNotSumOfItsRows),
        Severity.Error,
        new("收支总表本年合计不等于各行之和", "The year's total of the balance is not the sum of its rows"),
        new RuleExplanation(
            new(
                "本年收入合计 = 各收入来源之和；本年支出合计 = 各类支出之和；“其中”各行不计。",
                "This year's revenue = its sources; this year's expenditure = its classes; shares (其中) are not counted."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Composition,
            new("本年支出合计 4,540.68，各类之和 4,450.68", "Year total 4,540.68, classes sum to 4,450.68"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Balance) is not { } table) yield break;
        foreach (var side in new[] { new TwoSided(table, TwoSided.Revenue), new TwoSided(table, TwoSided.Expenditure) })
        {
            var parts = side.Cells(side.Parts, "amount");
            if (parts.Length > 0 && side.Has("current")) yield return new Relation(Rule, [side.Cell("current", "amount")], parts);
        }
    }
}
