using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

internal enum TargetKind
{
    Cost,
    Output,
    Benefit,
    Satisfaction,
}

/// <summary>成本、产出、效益、满意度 with the fields that hold them.</summary>
internal static class TargetKinds
{
    public static (TargetKind Kind, LocalizedText Name, string Indicator, string Value)[] All { get; } =
    [
        (TargetKind.Cost, new("成本", "cost"), Fields.CostIndicator, Fields.CostValue),
        (TargetKind.Output, new("产出", "output"), Fields.OutputIndicator, Fields.OutputValue),
        (TargetKind.Benefit, new("效益", "benefit"), Fields.BenefitIndicator, Fields.BenefitValue),
        (TargetKind.Satisfaction, new("满意度", "satisfaction"), Fields.SatisfactionIndicator, Fields.SatisfactionValue),
    ];
}
