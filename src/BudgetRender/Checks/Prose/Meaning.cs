using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A value that a phrase can stand for: a cell, or a sum that no cell states.</summary>
internal sealed record Meaning(LocalizedText Name, decimal Value, decimal HalfUnit, SourceLocation? Location)
{
    public string Printed => Figures.Print(Value, 2);
}
