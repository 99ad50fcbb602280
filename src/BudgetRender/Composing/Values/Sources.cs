using System.Collections.Immutable;

namespace BudgetRender.Composing.Values;

/// <summary>The cells that figures come from.</summary>
internal static class Sources
{
    /// <summary>The cells of both, each once, in their order.</summary>
    public static ImmutableArray<string> Union(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        if (second.IsEmpty) return first;
        if (first.IsEmpty) return second;
        if (second.Length == 1) return first.Contains(second[0]) ? first : first.Add(second[0]);
        return [.. first.Union(second, StringComparer.Ordinal)];
    }
}
