using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>
/// The closed family of inlines: <see cref="Text"/>, <see cref="Strong"/>, <see cref="Emphasis"/>,
/// <see cref="Figure"/>, <see cref="LineBreak"/>.
/// </summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Plain characters; never a line break.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>加粗</summary>
public sealed record Strong(ImmutableArray<Inline> Content) : Inline;

/// <summary>Set in 楷体, as Chinese type has no italics.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;

/// <summary>
/// A printed figure that still knows what it is. <see cref="Value"/> is the exact value behind the text in the unit the
/// text is printed in; <see cref="Sources"/> names the cells it was taken or computed from, as
/// <c>file: sheet!cell</c>, empty when it was computed from nothing the user gave.
/// </summary>
public sealed record Figure(string Printed, decimal Value, ImmutableArray<string> Sources) : Inline;

/// <summary>A line ends here, the paragraph goes on.</summary>
public sealed record LineBreak : Inline;
