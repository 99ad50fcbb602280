using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class RevenueIsNotSumOfItsSources
{
    public static CheckRule Rule { get; } = new(
        "BR2109",
        nameof(RevenueIsNotSumOfItsSources),
        Severity.Error,
        new("收入总表某行不等于各来源之和", "A revenue row is not the sum of its sources"),
        new RuleExplanation(
            new(
                "每一行：总计 = 本年收入 + 上年结转结余，二者又各等于其分列之和。",
                "In every row: total = this year's revenue + carry-over, and each is the sum of its columns."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Composition,
            new(
                "总计 5,667.90，本年 5,607.90 + 结转 6.00",
                "Total 5,667.90, current 5,607.90 + carry-over 6.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(
            Rule, context.Find(StatementIds.Revenue), "total", "current.total", "carryover.total", "fiscal_carryover.total");
}
