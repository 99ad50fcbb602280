using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class CostTargetExceedsProjectMoney
{
    public static CheckRule Rule { get; } = new(
        "BR2401",
        nameof(CostTargetExceedsProjectMoney),
        Severity.Warning,
        new("成本指标大于项目金额", "A cost target exceeds the project's money"),
        new RuleExplanation(
            new(
                "成本指标的金额（≤24万、49.92万元、140万元/年 等）不大于该项目资金总额。",
                "A cost target in money is not above the project's total."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("项目 18.00 万元，办公设备购置成本 ≥24万", "Project 18.00, cost of equipment ≥24万"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        where project.Money.Amount is not null
        from target in project.MoneyTargets
        where target.Money > project.Money.Value + project.Money.HalfUnit + target.HalfUnit
        select Report(project, target);

    private static Diagnostic Report(ProjectTargets project, ProjectTarget target)
    {
        var finding = Rule.At(
            target.Value!.Source ?? project.Row.Source,
            $"项目「{project.Name}」{target.Label}「{target.Value.Value}」大于项目资金总额 {project.Money.Printed} 万元，多 {Figures.Print(target.Money - project.Money.Value)}",
            $"{project.Name}: the target {target.Label} {target.Value.Value} exceeds the project's money {project.Money.Printed} by {Figures.Print(target.Money - project.Money.Value)}");
        if (project.Money.Location is { } place)
            finding = finding with { Related = [new(place, new($"资金总额 = {project.Money.Printed}", $"total = {project.Money.Printed}"))] };
        return target.Money == project.Money.Value * 10_000
            ? finding.WithHint("像是把“元”写成了“万元”", "Looks like yuan written as ten thousand yuan.")
            : finding;
    }
}
