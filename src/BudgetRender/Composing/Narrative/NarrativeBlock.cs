using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Composing.Narrative;

/// <summary>A block of a rendered template, before it is numbered. The closed family of what Markdown may hold here.</summary>
internal abstract record NarrativeBlock;

/// <param name="Level">1 for the part, 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）.</param>
/// <param name="ContentsText">The text in the contents where it differs; null for the heading's own.</param>
internal sealed record NarrativeHeading(int Level, ImmutableArray<Inline> Text, string? ContentsText) : NarrativeBlock;

internal sealed record NarrativeParagraph(ImmutableArray<Inline> Text) : NarrativeBlock;

internal sealed record NarrativeList(NumberFormat Format, int Start, ImmutableArray<ImmutableArray<Inline>> Items) : NarrativeBlock;
