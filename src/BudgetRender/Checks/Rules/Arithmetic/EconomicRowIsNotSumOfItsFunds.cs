using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class EconomicRowIsNotSumOfItsFunds
{
    public static CheckRule Rule { get; } = new(
        "BR2110",
        nameof(EconomicRowIsNotSumOfItsFunds),
        Severity.Error,
        new("支出经济分类汇总表某行不等于各资金来源之和", "A row of the economic table is not the sum of its funds"),
        new RuleExplanation(
            new("每一行：总计 = 各资金来源之和。", "In every row: total = the sum of the funds."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Tables,
            new("总计 772.52，一般公共预算 727.52", "Total 772.52, general budget 727.52"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.Economic), "total");
}
