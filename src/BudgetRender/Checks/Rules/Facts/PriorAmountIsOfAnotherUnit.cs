using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class PriorAmountIsOfAnotherUnit
{
    public static CheckRule Rule { get; } = new(
        "BR2514",
        nameof(PriorAmountIsOfAnotherUnit),
        Severity.Warning,
        new("上年数与本年数相差千倍以上", "Last year's amount is a thousand times this year's"),
        new RuleExplanation(
            new(
                "上年数与本年数之比在千分之一到一千之间。",
                "Last year's amount is within a thousand times of this year's."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("上年 42,639,300.00，本年 4,540.68", "Last year 42,639,300.00, this year 4,540.68"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private const decimal Most = 1000;

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from change in YearChanges.Of(context)
        where change.Prior.Value > 0 && change.Current.Value > 0
        let ratio = change.Prior.Value / change.Current.Value
        where ratio is >= Most or <= 1 / Most
        select Rule.At(
            change.Prior.Location,
            $"{change.Prior.Name.Chinese} {change.Prior.Printed} 与本年 {change.Current.Printed} 相差千倍以上",
            $"{change.Prior.Name.English} {change.Prior.Printed} and this year's {change.Current.Printed} are a thousand times apart")
            .WithHint("核对单位是“万元”还是“元”", "Check whether it is in yuan or in ten thousand yuan.");
}
