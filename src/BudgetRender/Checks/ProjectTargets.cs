using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>A project of 项目绩效目标汇总表 with all its lines of indicators.</summary>
internal sealed record ProjectTargets(StatementRow Row, Figure Money, List<ProjectTarget> Targets)
{
    public string Name => Row.Text(Fields.Name);

    /// <summary>Targets that say how much the project costs: cost targets in money, and others that name an amount or a cost.</summary>
    public IEnumerable<ProjectTarget> MoneyTargets => Targets.Where(t => t.Value is not null && t.Parsed is { IsMoney: true } && t.IsAboutCost);

    public static IEnumerable<ProjectTargets> Of(CheckContext context)
    {
        if (context.Find(StatementIds.ProjectPerformance) is not { } table) yield break;
        ProjectTargets? project = null;
        for (var i = 0; i < table.Statement.Rows.Length; i++)
        {
            var row = table.Statement.Rows[i];
            if (row.Kind == RowKind.Project || row.Kind != RowKind.Indicator)
            {
                if (project is not null) yield return project;
                project = row.Kind == RowKind.Project ? new(row, table.Cell(i, "total"), []) : null;
            }
            project?.Targets.AddRange(Read(row));
        }
        if (project is not null) yield return project;
    }

    private static IEnumerable<ProjectTarget> Read(StatementRow row)
    {
        foreach (var (kind, _, indicatorField, valueField) in TargetKinds.All)
        {
            var (indicator, value) = (Given(row, indicatorField), Given(row, valueField));
            if (indicator is not null || value is not null) yield return new(kind, indicator, value);
        }
    }

    private static SourcedText? Given(StatementRow row, string field) =>
        row.Texts.TryGetValue(field, out var text) && text.Value.Trim().Length > 0 ? text : null;
}
