using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BasicIsNotSumOfItsParts
{
    public static CheckRule Rule { get; } = new(
        "BR2107",
        nameof(BasicIsNotSumOfItsParts),
        Severity.Error,
        new("基本支出不等于人员经费与公用经费各列之和", "Basic expenditure is not the sum of its columns"),
        new RuleExplanation(
            new(
                "每一行：基本支出小计 = 工资福利 + 对个人和家庭补助 + 商品和服务 + 资本性支出（按表中有的列）。",
                "In every row: basic = wages + personal + goods + capital, as far as the table has the columns."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Composition,
            new("小计 793.55，各列之和 793.35", "Subtotal 793.55, columns sum to 793.35"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        context.FindAll(Sums.FunctionalTables)
            .SelectMany(t => Sums.OfMeasure(Rule, t, "basic.total", "basic.personnel", "basic.operating"));
}
