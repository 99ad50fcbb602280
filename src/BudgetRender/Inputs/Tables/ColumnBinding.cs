using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>A leaf of the layout with the sheet's column that it was found in.</summary>
internal readonly record struct ColumnBinding(LayoutSide Side, LayoutColumn Leaf, int Column);
