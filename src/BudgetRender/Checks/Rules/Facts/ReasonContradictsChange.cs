using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ReasonContradictsChange
{
    public static CheckRule Rule { get; } = new(
        "BR2509",
        nameof(ReasonContradictsChange),
        Severity.Warning,
        new("变动原因与增减方向相反", "A reason that contradicts the change"),
        new RuleExplanation(
            new(
                "增加的原因不应只说减少、压缩，减少的原因不应只说增加、新增。",
                "A reason for a rise does not speak of cuts alone, nor one for a fall of additions alone."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("减少 12.09 万元，原因：人员增加", "Down 12.09, reason: more staff"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var change in YearChanges.Of(context).Where(c => c.Change != 0))
        {
            if (context.Budget.Facts.Find("reason." + change.Subject) is not { Text.Length: > 0 } reason) continue;
            var (up, down) = (Directions.Rises(reason.Text), Directions.Falls(reason.Text));
            if (up == down || up == change.Change > 0) continue;
            yield return Rule.At(
                reason.Source,
                $"「{reason.Text}」与实际{change.Words.Chinese}相反",
                $"The reason {reason.Text} contradicts the change: {change.Words.English}");
        }
    }
}
