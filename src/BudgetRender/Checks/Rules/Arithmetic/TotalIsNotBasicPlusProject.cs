using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class TotalIsNotBasicPlusProject
{
    public static CheckRule Rule { get; } = new(
        "BR2106",
        nameof(TotalIsNotBasicPlusProject),
        Severity.Error,
        new("合计不等于基本支出加项目支出", "A total is not basic plus project expenditure"),
        new RuleExplanation(
            new(
                "功能分类各表每一行：合计 = 基本支出 + 项目支出。",
                "In every row of the functional tables: total = basic + project expenditure."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Composition,
            new("合计 146.18，基本 96.26 + 项目 59.92", "Total 146.18, basic 96.26 + project 59.92"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.FindAll(Sums.FunctionalTables).SelectMany(t => Sums.OfMeasure(Rule, t, "total"));
}
