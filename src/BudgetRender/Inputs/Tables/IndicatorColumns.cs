using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>The columns of 项目绩效目标汇总表 by what they hold.</summary>
/// <param name="Names">Code and name.</param>
/// <param name="Amounts">The four amounts.</param>
/// <param name="Slots">Indicator, value, indicator, value … from left to right.</param>
internal sealed record IndicatorColumns(
    List<ColumnBinding> Names, List<ColumnBinding> Amounts, List<ColumnBinding> Slots)
{
    public static IndicatorColumns Of(List<ColumnBinding> bindings) => new(
        [.. bindings.Where(b => b.Leaf.Field is Fields.ProjectCode or Fields.Name)],
        [.. bindings.Where(b => b.Leaf.Measure is not null)],
        [.. bindings.Where(b => b.Leaf.Field is not (null or Fields.ProjectCode or Fields.Name))]);

    public int FirstAmount => Amounts.Count > 0 ? Amounts[0].Column : FirstSlot;

    public int FirstSlot => Slots.Count > 0 ? Slots[0].Column : 0;

    /// <summary>The field under whose head a column stands, or the nearest one.</summary>
    public string FieldNear(int column) =>
        Slots[Math.Clamp(column - FirstSlot, 0, Slots.Count - 1)].Leaf.Field!;
}
