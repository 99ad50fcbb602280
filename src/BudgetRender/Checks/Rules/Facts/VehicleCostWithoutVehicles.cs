using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class VehicleCostWithoutVehicles
{
    public static CheckRule Rule { get; } = new(
        "BR2503",
        nameof(VehicleCostWithoutVehicles),
        Severity.Warning,
        new("有公务用车运行费而没有车辆", "Running costs without vehicles"),
        new RuleExplanation(
            new(
                "公务用车运行维护费大于零时，各类车辆数之和不为零。",
                "Where vehicles cost money to run, there are vehicles."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("运行维护费 10.00，车辆 0 辆", "Running 10.00, no vehicles"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var kinds = Vehicles.Kinds(context);
        // The cars that run are nearly always general ones; where their number is not known, nothing is.
        if (context.Fact("assets.vehicles.general") is null || kinds.Sum(k => k.Value) != 0) yield break;
        if (context.Find(StatementIds.ThreePublic)?.Cell("total", "vehicles.running") is not { Value: > 0 } cost) yield break;
        yield return Rule.At(
            kinds[0].Location,
            $"车辆数为 0，而{cost.Name.Chinese}为 {cost.Printed}",
            $"There are no vehicles, yet {cost.Name.English} is {cost.Printed}");
    }
}
