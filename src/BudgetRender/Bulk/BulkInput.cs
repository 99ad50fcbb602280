using System.Collections.Immutable;

namespace BudgetRender.Bulk;

/// <summary>One document of a run: what it is made from and, where a manifest says so, with what and under which name.</summary>
/// <param name="Name">The input's path with <c>/</c> as the run was given it; names it in the journal and decides its share.</param>
/// <param name="Pack">Pack for this input; null for the run's own.</param>
/// <param name="OutputName">File name without extension; null for the pack's pattern.</param>
/// <param name="Parameters">Facts put over the input's own, by path.</param>
public sealed record BulkInput(
    string Name,
    string? Pack = null,
    string? OutputName = null,
    ImmutableSortedDictionary<string, string>? Parameters = null)
{
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } =
        Parameters ?? ImmutableSortedDictionary<string, string>.Empty;
}
