using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class CountIsNegative
{
    public static CheckRule Rule { get; } = new(
        "BR2515",
        nameof(CountIsNegative),
        Severity.Warning,
        new("数量为负数", "A count is negative"),
        new RuleExplanation(
            new(
                "车辆、设备、项目、团组等数量不为负（不是整数的在读入时报告）。",
                "Vehicles, equipment, projects and groups are not below zero; fractions are reported on reading."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("一般公务用车 -5 辆", "-5 vehicles"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from definition in FactVocabulary.All
        let fact = context.Fact(definition.Path)
        where fact is { Value: < 0 }
        select Rule.At(
            fact.Location,
            $"{fact.Name.Chinese} {Figures.PrintShort(fact.Value)} 是负数",
            $"{fact.Name.English} {Figures.PrintShort(fact.Value)} is negative");
}
