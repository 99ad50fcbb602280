using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class OperatingCostExceedsPublicExpense
{
    public static CheckRule Rule { get; } = new(
        "BR2506",
        nameof(OperatingCostExceedsPublicExpense),
        Severity.Warning,
        new("机关运行经费大于公用经费", "Operating cost exceeds operating expenditure"),
        new RuleExplanation(
            new(
                "机关运行经费不大于一般公共预算公用经费（基本支出表或支出表中较大者）。",
                "The operating cost of administrative bodies is not above operating expenditure of the general budget, in whichever table it is larger."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Disclosure,
            new(
                "机关运行经费 3,310.37，公用经费 310.37",
                "Operating cost 3,310.37, operating expenditure 310.37"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Fact("operating.amount") is not { } stated || !PublicExpense.IsExceeded(context, stated)) yield break;
        var most = PublicExpense.Of(context).MaxBy(f => f.Value)!;
        var finding = Rule.At(
            stated.Location,
            $"{stated.Name.Chinese} {stated.Printed} 大于公用经费 {most.Printed}，多 {Figures.Print(stated.Value - most.Value)}",
            $"{stated.Name.English} {stated.Printed} is above operating expenditure {most.Printed} by {Figures.Print(stated.Value - most.Value)}");
        yield return most.Figure.Location is { } place
            ? finding with { Related = [new(place, new($"公用经费 = {most.Printed}", $"operating expenditure = {most.Printed}"))] }
            : finding;
    }
}
