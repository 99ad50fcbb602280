using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ReasonIsGivenForNoChange
{
    public static CheckRule Rule { get; } = new(
        "BR2510",
        nameof(ReasonIsGivenForNoChange),
        Severity.Warning,
        new("持平却填写了增减原因", "A reason of change where nothing changed"),
        new RuleExplanation(
            new(
                "与上年持平的项目，原因中不应说增加、减少、压缩（同时说明持平的除外）。",
                "Where nothing changed the reason does not speak of rises or cuts, unless it says so itself."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("与上年持平，原因：加强管理，进行压缩", "Unchanged, reason: expenses were cut"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var change in YearChanges.Of(context).Where(c => c.Change == 0))
        {
            if (context.Budget.Facts.Find("reason." + change.Subject) is not { Text.Length: > 0 } reason) continue;
            if (Directions.SaysUnchanged(reason.Text) || !(Directions.Rises(reason.Text) || Directions.Falls(reason.Text))) continue;
            yield return Rule.At(
                reason.Source,
                $"{change.Prior.Name.Chinese}与本年同为 {change.Current.Printed}，而原因写「{reason.Text}」",
                $"{change.Prior.Name.English} is this year's {change.Current.Printed}, yet the reason says {reason.Text}");
        }
    }
}
