using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class PriorThreePublicIsNotSumOfItsParts
{
    public static CheckRule Rule { get; } = new(
        "BR2511",
        nameof(PriorThreePublicIsNotSumOfItsParts),
        Severity.Warning,
        new("上年“三公”经费不等于各项之和", "Last year's three public expenses are not the sum of their parts"),
        new RuleExplanation(
            new(
                "上年“三公”经费 = 上年出国 + 接待 + 购置 + 运行（各项都填写时）。",
                "Last year's total = abroad + reception + purchase + running, where all are given."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("上年 39.70，17.20 + 22.05", "Last year 39.70, 17.20 + 22.05"),
            RuleRemedies.CorrectFact))
    {
        Relations = Find,
    };

    private static readonly string[] Parts =
        ["prior.three_public.abroad", "prior.three_public.reception", "prior.three_public.vehicles.purchase", "prior.three_public.vehicles.running"];

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        var parts = Parts.Select(context.Fact).OfType<Figure>().ToArray();
        return parts.Length == Parts.Length && context.Fact("prior.three_public.total") is { } total
            ? [new Relation(Rule, [total], parts)]
            : [];
    }
}
