using BudgetRender.Layout.Tables;

namespace BudgetRender.Layout.Paging;

/// <summary>Puts a page's share of a galley in place, a table's rows together.</summary>
internal static class PageFiller
{
    public static void Fill(PageDraft page, IReadOnlyList<Slug> galley, int start, int end)
    {
        var y = page.Frame.Top;
        for (var i = start; i < end;)
        {
            y += SpaceBefore(galley[i], isFirst: i == start);
            if (galley[i] is RowSlug row)
            {
                var rows = RowsFrom(galley, i, end, row.Table);
                y = row.Table.Place(page.Items, page.Frame.Left, y, row.Row, row.Row + rows);
                i += rows;
                continue;
            }

            var line = (LineSlug)galley[i++];
            PlaceLine(page, line, y);
            y += line.Height;
        }
    }

    public static double SpaceBefore(Slug slug, bool isFirst) =>
        isFirst && !slug.KeepsSpaceAtTop ? 0 : slug.SpaceBefore;

    /// <summary>Height of the head that a page repeats when it goes on with a table.</summary>
    public static double RepeatedHeight(IReadOnlyList<Slug> galley, int start) =>
        galley[start] is RowSlug row && row.Table.RepeatsHeadBefore(row.Row) ? row.Table.HeadHeight : 0;

    private static int RowsFrom(IReadOnlyList<Slug> galley, int start, int end, TableLayout table)
    {
        var rows = 1;
        while (start + rows < end && galley[start + rows] is RowSlug next && ReferenceEquals(next.Table, table)) rows++;
        return rows;
    }

    private static void PlaceLine(PageDraft page, LineSlug line, double top)
    {
        if (line.Heading is { } heading) page.Headings.Add((heading, top));
        line.Place(page.Items, page.Frame.Left, top);
        if (line.Entry is not { } entry) return;
        var start = page.Frame.Left + line.Indent + line.Line.End;
        var number = entry with { IsPageNumber = true };
        page.Items.Add(new PendingNumber(entry, start, page.Frame.Right, top, line.Height, number));
    }
}
