using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The values of both performance tables.</summary>
internal static class TargetValues
{
    private static readonly string[] Shares = ["合格率", "完成率", "覆盖率", "及时率", "出勤率", "达标率", "普及率", "满意度", "满意率"];

    public static IEnumerable<StatedTarget> Of(CheckContext context) =>
        context.FindAll(StatementIds.ProjectPerformance, StatementIds.DepartmentPerformance)
            .SelectMany(t => t.Statement.Rows)
            .SelectMany(Of);

    /// <summary>True of a rate that cannot be above one and ought to be high.</summary>
    public static bool IsShare(StatedTarget target) =>
        target.IsSatisfaction || Shares.Any(s => target.Label.EndsWith(s, StringComparison.Ordinal));

    private static IEnumerable<StatedTarget> Of(StatementRow row)
    {
        foreach (var (kind, _, indicator, value) in TargetKinds.All)
        {
            if (row.Texts.TryGetValue(value, out var text) && text.Value.Length > 0)
                yield return new(row, row.Text(indicator), text, kind == TargetKind.Satisfaction);
        }
        if (row.Texts.TryGetValue(Fields.IndicatorValue, out var stated) && stated.Value.Length > 0)
        {
            var label = row.Text(Fields.IndicatorLevel3);
            yield return new(row, label, stated, row.Text(Fields.IndicatorLevel2).Contains("满意", StringComparison.Ordinal) || label.Contains("满意度", StringComparison.Ordinal));
        }
    }
}
