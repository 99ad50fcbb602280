using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ProsePercentageDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2517",
        nameof(ProsePercentageDiffers),
        Severity.Error,
        new("文字中的百分比算得不对", "A percentage in prose does not follow from its amounts"),
        new RuleExplanation(
            new(
                "“X 万元，占 p%”中 p 是 X 占某个总数的比重；“增加 X 万元，增长 p%”中 p 是 X 与上年数之比。所有可能的基数都不符时报告。",
                "In “X 万元，占 p%” p is the share of X in some total, in “增加 X 万元，增长 p%” the rate on last year's amount; reported when no possible base fits."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Review,
            new("增加 276.75 万元，增长 6.94%", "Up 276.75, said to be 6.94%"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from share in ProseShares.Of(context)
        where share.Possible.Count > 0 && !share.Possible.Exists(p => share.Agrees(p))
        select Rule.At(
            share.Place.Location,
            $"「{share.Quote}」：{share.Printed}% 有误，应为 {share.Expected}%",
            $"{share.Quote}: {share.Printed}% is wrong, it should be {share.Expected}%");
}
