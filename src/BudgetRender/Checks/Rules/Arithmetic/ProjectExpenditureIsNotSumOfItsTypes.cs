using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ProjectExpenditureIsNotSumOfItsTypes
{
    public static CheckRule Rule { get; } = new(
        "BR2108",
        nameof(ProjectExpenditureIsNotSumOfItsTypes),
        Severity.Error,
        new("项目支出不等于其他运转类加特定目标类", "Project expenditure is not the sum of its types"),
        new RuleExplanation(
            new(
                "每一行：项目支出小计 = 其他运转类 + 特定目标类。",
                "In every row: project expenditure = operating + targeted projects."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Composition,
            new("小计 208.50，183.50 + 52.00", "Subtotal 208.50, 183.50 + 52.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.FindAll(Sums.FunctionalTables).SelectMany(t => Sums.OfMeasure(Rule, t, "project.total"));
}
