using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class PerformanceMoneyIsNotSumOfItsSources
{
    public static CheckRule Rule { get; } = new(
        "BR2116",
        nameof(PerformanceMoneyIsNotSumOfItsSources),
        Severity.Error,
        new(
            "项目绩效表资金总额不等于各来源之和",
            "A project's money in the performance table is not the sum of its sources"),
        new RuleExplanation(
            new(
                "每一行：资金总额 = 政府预算资金 + 财政专户管理资金 + 单位资金。",
                "In every row: total = government money + special account + unit funds."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Tables,
            new("资金总额 25.00，政府预算资金 52.00", "Total 25.00, government money 52.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.ProjectPerformance), "total");
}
