using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class JourneysDoNotFitAbroadCost
{
    public static CheckRule Rule { get; } = new(
        "BR2504",
        nameof(JourneysDoNotFitAbroadCost),
        Severity.Warning,
        new("因公出国经费与团组、人次不符", "Abroad expenses do not fit the journeys"),
        new RuleExplanation(
            new(
                "出国（境）费大于零时团组数、人次大于零；为零时都为零；有团组就有人次。",
                "With expenses there are groups and people, without there are none, and no groups without people."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("因公出国（境）费 20.00，团组 0 个、0 人次", "Abroad 20.00, 0 groups, 0 people"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.ThreePublic) is not { } table) yield break;
        var cost = table.Cell("total", "abroad");
        foreach (var path in new[] { "abroad.groups", "abroad.people" })
        {
            if (context.Fact(path) is not { } count || (count.Value > 0) == (cost.Value > 0)) continue;
            yield return Rule.At(
                count.Location,
                $"{count.Name.Chinese}为 {count.Value:0}，而{cost.Name.Chinese}为 {cost.Printed}",
                $"{count.Name.English} is {count.Value:0}, yet {cost.Name.English} is {cost.Printed}");
            yield break;
        }
    }
}
