using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class PriorRevenueDiffersFromExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2512",
        nameof(PriorRevenueDiffersFromExpenditure),
        Severity.Warning,
        new("上年收入总计不等于上年支出总计", "Last year's revenue is not last year's expenditure"),
        new RuleExplanation(
            new("上年收入总计 = 上年支出总计。", "Last year's total revenue = total expenditure."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Composition,
            new("上年收入 3,981.10，支出 3,918.10", "Last year's revenue 3,981.10, expenditure 3,918.10"),
            RuleRemedies.CorrectFact))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.Same(Rule, context.Fact("prior.expenditure"), context.Fact("prior.revenue"));
}
