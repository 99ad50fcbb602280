using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BasicPairIsNotPersonnelPlusOperating
{
    public static CheckRule Rule { get; } = new(
        "BR2112",
        nameof(BasicPairIsNotPersonnelPlusOperating),
        Severity.Error,
        new("基本支出表某行不等于人员经费加公用经费", "A row of the basic table is not personnel plus operating"),
        new RuleExplanation(
            new("每一行：合计 = 人员经费 + 公用经费。", "In every row: total = personnel + operating."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Composition,
            new(
                "合计 3,701.53，人员 3,391.15 + 公用 301.37",
                "Total 3,701.53, personnel 3,391.15 + operating 301.37"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.GeneralBasic), "total");
}
