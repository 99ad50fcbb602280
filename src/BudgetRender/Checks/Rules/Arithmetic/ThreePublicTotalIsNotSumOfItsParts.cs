using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ThreePublicTotalIsNotSumOfItsParts
{
    public static CheckRule Rule { get; } = new(
        "BR2113",
        nameof(ThreePublicTotalIsNotSumOfItsParts),
        Severity.Error,
        new(
            "“三公”经费合计不等于各项之和",
            "The total of the three public expenses is not the sum of its parts"),
        new RuleExplanation(
            new("合计 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费。", "Total = abroad + vehicles + reception."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Operating143,
            new("合计 47.50，出国 20.00 + 用车 47.50", "Total 47.50, abroad 20.00 + vehicles 47.50"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.ThreePublic), "total");
}
