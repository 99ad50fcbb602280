using BudgetRender.Budgets;
using BudgetRender.Province.Faults;

namespace BudgetRender.Province;

/// <summary>One department's file.</summary>
/// <param name="Budget">As it is in the file, with a fault of figures; faults of the file itself are not in it.</param>
/// <param name="Fault">Null for a sound one.</param>
public sealed record GeneratedFile(string Name, Budget Budget, Fault? Fault, byte[] Bytes);
