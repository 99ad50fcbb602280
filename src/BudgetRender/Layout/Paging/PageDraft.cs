using BudgetRender.Documents;

namespace BudgetRender.Layout.Paging;

/// <summary>A page whose items still wait for page numbers.</summary>
/// <param name="Section">Zero-based.</param>
/// <param name="Number">The printed number; null where none is printed.</param>
internal sealed record PageDraft(PageFrame Frame, int Section, int? Number)
{
    public List<PageItem> Items { get; } = [];

    /// <summary>Headings that begin on this page, with the upper edges of their first lines.</summary>
    public List<(Heading Heading, double Top)> Headings { get; } = [];
}
