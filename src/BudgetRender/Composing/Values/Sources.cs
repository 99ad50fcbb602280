using System.Collections.Immutable;

namespace BudgetRender.Composing.Values;

/// <summary>The cells that figures come from.</summary>
internal static class Sources
{
    /// <summary>The cells of both, each once, in their order.</summary>
    public static ImmutableArray<string> Union(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        if (second.IsEmpty) return first;
        return first.IsEmpty ? second : [.. first.Union(second, StringComparer.Ordinal)];
    }
}
