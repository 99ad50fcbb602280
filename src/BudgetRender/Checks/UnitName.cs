using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A unit's code and name as one table writes them.</summary>
internal sealed record UnitName(string Code, string Name, SourceLocation? Location);
