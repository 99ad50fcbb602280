namespace BudgetRender.Layout.Paging;

/// <summary>
/// Fills pages from a galley. A page takes what fits and gives back to the next what may not be parted: it ends before
/// the last slug that may start a page. Only what is higher than a whole page is parted anywhere.
/// </summary>
internal sealed class Paginator(IReadOnlyList<Slug> galley, PageFrame frame, Func<PageDraft> newPage)
{
    /// <summary>Points by which the last line may leave the text block: 22 lines of 29 pt are 638 pt on 637.8 pt.</summary>
    private const double Tolerance = 1;

    public void Run()
    {
        for (var start = 0; start < galley.Count;)
        {
            var end = EndOfPage(start);
            PageFiller.Fill(newPage(), galley, start, end);
            if (end < galley.Count && galley[end] is RowSlug row) row.Table.SplitBefore(row.Row);
            start = end;
        }
    }

    private int EndOfPage(int start)
    {
        var y = frame.Top + PageFiller.RepeatedHeight(galley, start);
        var lastStart = start;
        for (var i = start; i < galley.Count; i++)
        {
            var slug = galley[i];
            if (i > start && slug.MustStartPage) return i;
            if (i > start && slug.MayStartPage) lastStart = i;
            y += PageFiller.SpaceBefore(slug, isFirst: i == start) + slug.Height;
            if (y > frame.Bottom + Tolerance && i > start) return lastStart > start ? lastStart : i;
        }

        return galley.Count;
    }
}
