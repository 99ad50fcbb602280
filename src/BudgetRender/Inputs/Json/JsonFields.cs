using System.Collections.Immutable;
using System.Reflection;
using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Json;

/// <summary>Every text field a row can have: the constants of <see cref="Fields"/>.</summary>
internal static class JsonFields
{
    public static ImmutableArray<string> All { get; } =
    [
        .. typeof(Fields).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];
}
