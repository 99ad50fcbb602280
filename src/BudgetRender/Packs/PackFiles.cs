using System.Collections.Immutable;

namespace BudgetRender.Packs;

/// <summary>
/// The files of a pack with its layers resolved: for each path the nearest layer's file. Paths use <c>/</c> and are
/// relative to the pack.
/// </summary>
/// <param name="Texts">Content by path.</param>
/// <param name="Origins">For each path where it came from, for messages: <c>templates/sanmenxia/2025/narrative/a.md</c>.</param>
public sealed record PackFiles(
    ImmutableDictionary<string, string> Texts,
    ImmutableDictionary<string, string> Origins)
{
    public string? Find(string path) => Texts.GetValueOrDefault(path);
}
