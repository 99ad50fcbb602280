using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class CountIsNotWhole
{
    public static CheckRule Rule { get; } = new(
        "BR2515",
        nameof(CountIsNotWhole),
        Severity.Warning,
        new("数量不是非负整数", "A count that is not a whole number"),
        new RuleExplanation(
            new(
                "车辆、设备、项目、团组等数量是非负整数。",
                "Vehicles, equipment, projects and groups are counted in whole numbers."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("一般公务用车 5.5 辆", "5.5 vehicles"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from definition in FactVocabulary.All
        where definition.Kind == FactKind.Count
        let fact = context.Fact(definition.Path)
        where fact is not null && (fact.Value < 0 || fact.Value != decimal.Truncate(fact.Value))
        select Rule.At(
            fact.Location,
            $"{fact.Name.Chinese} {Figures.PrintShort(fact.Value)} 应为非负整数",
            $"{fact.Name.English} {Figures.PrintShort(fact.Value)} should be a whole number");
}
