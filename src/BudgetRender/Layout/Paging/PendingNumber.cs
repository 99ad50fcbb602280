using BudgetRender.Documents;

namespace BudgetRender.Layout.Paging;

/// <summary>
/// Holds the place of a contents entry's page number until all pages are known. The line's length does not depend on
/// the number, so one round is enough.
/// </summary>
/// <param name="Start">Right edge of the entry's text.</param>
/// <param name="End">Right edge of the page number.</param>
internal sealed record PendingNumber(
    ContentsOrigin Entry, double Start, double End, double Top, double Height, Origin Origin) : PageItem(Origin)
{
    public ContentsEntry Text => Entry.List.Entries[Entry.Entry];
}
