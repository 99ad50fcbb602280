using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>One indicator with its value; either may be blank.</summary>
internal sealed record ProjectTarget(TargetKind Kind, SourcedText? Indicator, SourcedText? Value)
{
    public TargetValue? Parsed { get; } = Value is null ? null : TargetValue.Parse(Value.Value);

    public string Label => Indicator?.Value ?? "指标";

    /// <summary>万元; only of values in money.</summary>
    public decimal Money => Parsed!.Money;

    public decimal HalfUnit => Parsed!.HalfUnit;

    public bool IsAboutCost => Kind == TargetKind.Cost
        || (Kind == TargetKind.Output && Indicator is not null && (Indicator.Value.EndsWith("金额", StringComparison.Ordinal) || Indicator.Value.Contains("成本", StringComparison.Ordinal)));
}
