using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>A target value of either performance table.</summary>
internal sealed record StatedTarget(StatementRow Row, string Label, SourcedText Text, bool IsSatisfaction)
{
    /// <summary>Null where the value is not a number with a unit.</summary>
    public TargetValue? Parsed { get; } = TargetValue.Parse(Text.Value);
}
