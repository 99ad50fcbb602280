using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ProseAmountDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2516",
        nameof(ProseAmountDiffers),
        Severity.Error,
        new("文字中的金额与表格不一致", "An amount in prose differs from the tables"),
        new RuleExplanation(
            new(
                "文字里紧跟在明确科目后的金额（如“收入总计 4540.68 万元”）与其唯一可能所指的表中数一致；一词可指多处的，符合其中一处即可；不能确定所指的不作判断。",
                "An amount right after an unambiguous name agrees with what it can only mean; where a name may mean several cells, one must agree; what cannot be tied to a cell is left alone."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Review,
            new("公用经费支出 3310.37 万元，表中 310.37", "Prose says 3310.37, the table 310.37"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from figure in ProseFigures.Amounts(context)
        where !figure.Meanings.Exists(m => figure.Agrees(m.Value, m.HalfUnit))
        let nearest = figure.Meanings.MinBy(m => Math.Abs(m.Value - figure.Value))!
        select figure.Report(Rule, nearest, context);
}
