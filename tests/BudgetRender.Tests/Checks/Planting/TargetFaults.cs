using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>Performance targets that contradict the money, miss a part or are written wrongly.</summary>
internal static class TargetFaults
{
    public static IEnumerable<FaultKind> All =>
    [
        new("target: cost above the project's money", e => Costs(e).Select(t => Value(t, $"≤{t.Project.Money.Value * 3:0.##}万元", "BR2401"))),
        new("target: cost in ten thousand for yuan", e => Costs(e).Select(t => Value(t, $"≤{t.Project.Money.Value * 10_000:0}万元", "BR2401"))),
        new("target: cost bounded from below", e => Costs(e).Select(t => Value(t, $"≥{t.Project.Money.Value / 2:0.##}万元", "BR2402"))),
        new("target: cost in yuan", e => Costs(e).Select(t => Value(t, $"≤{t.Project.Money.Value}元", "BR2411"))),
        new("target: wrong comparison sign", e => Satisfaction(e).Select(t => Value(t, "》95%", "BR2404"))),
        new("target: two percent signs", e => Satisfaction(e).Select(t => Value(t, "≥95%%", "BR2404"))),
        new("target: a sign without a number", e => Satisfaction(e).Select(t => Value(t, "≥", "BR2404"))),
        new("target: satisfaction without percent sign", e => Satisfaction(e).Select(t => Value(t, "95", "BR2405"))),
        new("target: satisfaction above a hundred percent", e => Satisfaction(e).Select(t => Value(t, "≥950%", "BR2406"))),
        new("target: satisfaction bounded from above", e => Satisfaction(e).Select(t => Value(t, "≤95%", "BR2415"))),
        new("target: no value", e => Whole(e).Select(t => Plant.Empty(t.Target.Value!.Source!, "BR2409") with { Place = t.Target.Indicator!.Source })),
        new("target: no indicator", e => Whole(e).Select(t => Plant.Empty(t.Target.Indicator!.Source!, "BR2410") with { Place = t.Target.Value!.Source })),
        new("target: a kind of indicator missing", e => Only(e).Select(Missing)),
        new("target: one indicator with two values", e => Pairs(e).Select(p => Plant.Text(p.Second.Target.Indicator!.Source!, p.First.Target.Indicator!.Value, "BR2413") with { Place = p.Second.Target.Value!.Source })),
        new("target: a rate of the department above a hundred percent", e => Department(e).Select(v => Plant.Text(v, "≥950%", "BR2406"))),
        new("target: a wrong sign in the department's targets", e => Department(e).Select(v => Plant.Text(v, "》95%", "BR2404"))),
    ];

    private sealed record Stated(ProjectTargets Project, ProjectTarget Target);

    private static IEnumerable<Stated> Whole(ExampleCopy example) =>
        from project in ProjectTargets.Of(example.Context)
        from target in project.Targets
        where target is { Indicator.Source: not null, Value.Source: not null }
        // Where a text fills several merged columns, emptying its first cell leaves nothing of it, or the row's other texts move up.
        && target.Indicator.Source.Sheet == target.Value.Source.Sheet
        select new Stated(project, target);

    /// <summary>
    /// The one cost target of a project with money: with a second one in money the new value could be judged together with it.
    /// A project that contradicts its money as published has its finding already.
    /// </summary>
    private static IEnumerable<Stated> Costs(ExampleCopy example) =>
        from stated in Whole(example)
        where stated is { Target: { Kind: TargetKind.Cost, Parsed.IsMoney: true }, Project.Money.Value: > 0 }
        && stated.Project.MoneyTargets.All(t => t == stated.Target)
        && stated.Target.Money <= stated.Project.Money.Value && !stated.Target.Parsed!.IsLowerBound
        select stated;

    private static IEnumerable<Stated> Satisfaction(ExampleCopy example) =>
        Whole(example).Where(t => t.Target is { Kind: TargetKind.Satisfaction, Parsed: { IsPercentage: true, Number: <= 100 } });

    /// <summary>Targets that are their project's only one of a kind, of projects that have all four.</summary>
    private static IEnumerable<Stated> Only(ExampleCopy example) =>
        from stated in Whole(example)
        where TargetKinds.All.All(k => stated.Project.Targets.Exists(t => t.Kind == k.Kind))
        && stated.Project.Targets.Count(t => t.Kind == stated.Target.Kind) == 1
        select stated;

    private static Plant Missing(Stated stated)
    {
        var (indicator, value) = (stated.Target.Indicator!.Source!, stated.Target.Value!.Source!);
        return Plant.At(stated.Project.Row.Source!, $"{indicator} and {value} emptied", b =>
        {
            b.Clear(indicator.Sheet!, CellPlace.Of(indicator));
            b.Clear(value.Sheet!, CellPlace.Of(value));
        }, "BR2403");
    }

    /// <summary>Two targets of one project and kind with different numbers of one unit.</summary>
    private static IEnumerable<(Stated First, Stated Second)> Pairs(ExampleCopy example)
    {
        var all = Whole(example).Where(t => t.Target.Kind == TargetKind.Output && t.Target.Parsed is not null).ToList();
        return all.Zip(all.Skip(1)).Where(p =>
            p.First.Project == p.Second.Project && p.First.Target.Parsed!.Unit == p.Second.Target.Parsed!.Unit
            && p.First.Target.Value!.Value != p.Second.Target.Value!.Value);
    }

    private static IEnumerable<SourceLocation> Department(ExampleCopy example) =>
        from row in example.Budget.Find(StatementIds.DepartmentPerformance)?.Rows ?? []
        where row.Text(Fields.IndicatorLevel3).EndsWith("完成率", StringComparison.Ordinal) || row.Text(Fields.IndicatorLevel3).EndsWith("满意度", StringComparison.Ordinal)
        let value = row.Texts.GetValueOrDefault(Fields.IndicatorValue)
        where value?.Source is not null && TargetValue.Parse(value.Value) is { IsPercentage: true, Number: <= 100, IsUpperBound: false }
        select value.Source;

    private static Plant Value(Stated stated, string text, string code) => Plant.Text(stated.Target.Value!.Source!, text, code);
}
