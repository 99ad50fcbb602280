using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class CostTargetsExceedProjectTogether
{
    public static CheckRule Rule { get; } = new(
        "BR2412",
        nameof(CostTargetsExceedProjectTogether),
        Severity.Warning,
        new("各项成本指标之和大于项目金额", "The cost targets together exceed the project's money"),
        new RuleExplanation(
            new(
                "没有单独的总成本指标时，各项成本指标金额之和不大于项目资金总额。",
                "Where no target states the whole, the cost targets in money do not add up to more than the project's total."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("资金总额 57.00，各项成本之和 57.50", "Total 57.00, costs sum to 57.50"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var project in context.Targets)
        {
            var costs = project.MoneyTargets.Where(t => t.Kind == TargetKind.Cost).ToList();
            if (costs.Count < 2 || project.Money.Value == 0 || costs.Exists(c => c.Money >= project.Money.Value)) continue;
            var sum = costs.Sum(c => c.Money);
            if (sum <= project.Money.Value + project.Money.HalfUnit + costs.Sum(c => c.HalfUnit)) continue;
            yield return Rule.At(
                costs[0].Value!.Source ?? project.Row.Source,
                $"项目「{project.Name}」各项成本指标之和 {Figures.Print(sum)} 大于资金总额 {project.Money.Printed}，多 {Figures.Print(sum - project.Money.Value)}",
                $"{project.Name}: the cost targets sum to {Figures.Print(sum)}, above the project's money {project.Money.Printed} by {Figures.Print(sum - project.Money.Value)}");
        }
    }
}
