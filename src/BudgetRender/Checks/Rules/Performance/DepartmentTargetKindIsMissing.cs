using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Performance;

internal static class DepartmentTargetKindIsMissing
{
    public static CheckRule Rule { get; } = new(
        "BR2414",
        nameof(DepartmentTargetKindIsMissing),
        Severity.Warning,
        new("整体绩效目标缺少某类指标", "The department's targets lack a kind of indicator"),
        new RuleExplanation(
            new(
                "整体绩效目标表有产出、效益和满意度指标。",
                "The department's targets have output, benefit and satisfaction indicators."),
            new(
                "目标与资金脱节，绩效监控和评价便没有依据。",
                "A target out of keeping with the money leaves monitoring and evaluation without a basis."),
            RuleBases.Performance,
            new("没有满意度指标", "No satisfaction indicator"),
            RuleRemedies.CorrectTarget))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.DepartmentPerformance) is not { } table) return [];
        var names = table.Statement.Rows.Where(r => r.Kind == RowKind.Indicator)
            .SelectMany(r => new[] { r.Text(Fields.IndicatorLevel1), r.Text(Fields.IndicatorLevel2), r.Text(Fields.IndicatorLevel3) })
            .ToList();
        if (names.Count == 0) return [];
        return from kind in TargetKinds.All.Where(k => k.Kind != TargetKind.Cost)
               where !names.Exists(n => n.Contains(kind.Name.Chinese, StringComparison.Ordinal))
               select Rule.At(
                   table.Statement.Source,
                   $"整体绩效目标表没有{kind.Name.Chinese}指标",
                   $"The department's targets have no {kind.Name.English} indicator");
    }
}
