using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class VehicleCostIsNotPurchasePlusRunning
{
    public static CheckRule Rule { get; } = new(
        "BR2114",
        nameof(VehicleCostIsNotPurchasePlusRunning),
        Severity.Error,
        new("公务用车费不等于购置费加运行维护费", "Vehicle expenses are not purchase plus running"),
        new RuleExplanation(
            new("公务用车购置及运行费 = 购置费 + 运行维护费。", "Vehicles = purchase + running."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Operating143,
            new("小计 24.70，购置 0，运行 27.40", "Subtotal 24.70, purchase 0, running 27.40"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        Sums.OfMeasure(Rule, context.Find(StatementIds.ThreePublic), "vehicles.total");
}
