using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Layout;

/// <summary>A document with every line and page settled.</summary>
/// <param name="Source">The document that was laid out.</param>
/// <param name="Headings">All headings in document order.</param>
public sealed record LaidOutDocument(
    Document Source,
    ImmutableArray<LaidOutPage> Pages,
    ImmutableArray<LaidOutHeading> Headings,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The printed page number of each heading by its id; headings on pages without a number are absent.</summary>
    public IReadOnlyDictionary<string, string> HeadingPages { get; } = Headings
        .Where(h => h.PrintedPage is not null)
        .DistinctBy(h => h.Heading.Id)
        .ToImmutableDictionary(h => h.Heading.Id, h => h.PrintedPage!, StringComparer.Ordinal);
}

/// <summary>A page, its size in points.</summary>
/// <param name="Number">The printed number without its ornaments, or null.</param>
/// <param name="Section">Zero-based index of the section it belongs to.</param>
/// <param name="Items">In reading order, the page number last.</param>
public sealed record LaidOutPage(
    double Width, double Height, string? Number, int Section, ImmutableArray<PageItem> Items);

/// <summary>Where a heading stands.</summary>
/// <param name="PageIndex">Zero-based.</param>
/// <param name="Top">Upper edge of its first line, in points from the page's upper edge.</param>
/// <param name="PrintedPage">The printed number of that page, or null.</param>
/// <param name="Text">Number and text in one line.</param>
public sealed record LaidOutHeading(Heading Heading, int PageIndex, double Top, string? PrintedPage, string Text);
