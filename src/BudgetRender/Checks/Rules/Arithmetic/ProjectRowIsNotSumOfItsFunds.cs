using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ProjectRowIsNotSumOfItsFunds
{
    public static CheckRule Rule { get; } = new(
        "BR2111",
        nameof(ProjectRowIsNotSumOfItsFunds),
        Severity.Error,
        new("项目支出表某行不等于各资金来源之和", "A row of the project table is not the sum of its funds"),
        new RuleExplanation(
            new(
                "每一行：合计 = 本年拨款 + 结转结余 + 专户资金 + 单位资金。",
                "In every row: total = this year's money + carry-over + special account + unit funds."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Tables,
            new("合计 145.00，一般公共预算 154.00", "Total 145.00, general budget 154.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.Projects), "total");
}
