using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ProseCountDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2518",
        nameof(ProseCountDiffers),
        Severity.Warning,
        new("文字中的数量与填报不一致", "A count in prose differs from what is reported"),
        new RuleExplanation(
            new(
                "“共有车辆 n 辆”“共 n 个项目”“n 个所属单位”与车辆、项目支出表、单位名单一致。",
                "The number of vehicles, projects and units in prose agrees with the facts and tables."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Review,
            new("共有车辆 6 辆，各类之和 5 辆", "6 vehicles in all, kinds sum to 5"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from count in ProseCounts.Of(context)
        where count.Possible.Count > 0 && !count.Possible.Contains(count.Value)
        select Rule.At(
            count.Place.Location,
            $"「{count.Quote}」与{count.What.Chinese} {string.Join(" 或 ", count.Possible.Distinct().Order())} 不一致",
            $"{count.Quote} does not agree with {count.What.English}: {string.Join(" or ", count.Possible.Distinct().Order())}");
}
