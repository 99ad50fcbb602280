using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class CostTargetIsInYuan
{
    public static CheckRule Rule { get; } = new(
        "BR2411",
        nameof(CostTargetIsInYuan),
        Severity.Warning,
        new("成本指标把万元写成了元", "A cost target in yuan that means ten thousand yuan"),
        new RuleExplanation(
            new(
                "以元表示的成本指标折算后不应恰为项目金额的万分之一。",
                "A cost target in yuan whose number is the project's amount in ten thousand yuan."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("项目 24.60 万元，成本 ≤24.6元", "Project 24.60 ten thousand, cost ≤24.6元"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from project in context.Targets
        from target in project.MoneyTargets
        where target.Money > 0 && target.Money * 10_000 == project.Money.Value
        select Rule.At(
            target.Value!.Source ?? project.Row.Source,
            $"项目「{project.Name}」{target.Label}「{target.Value.Value}」像是漏写了“万”，项目资金总额为 {project.Money.Printed} 万元",
            $"{project.Name}: {target.Label} {target.Value.Value} seems to mean ten thousand yuan, the project has {project.Money.Printed}");
}
