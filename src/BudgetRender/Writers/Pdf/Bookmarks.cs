using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout;
using BudgetRender.Pdf;

namespace BudgetRender.Writers.Pdf;

/// <summary>One bookmark for each heading, nested as the outline is.</summary>
internal static class Bookmarks
{
    public static void Add(List<OutlineItem> outline, ImmutableArray<LaidOutHeading> headings, PdfPage[] pages)
    {
        var open = new Stack<(int Depth, List<OutlineItem> Children)>();
        open.Push((-1, outline));
        foreach (var heading in headings)
        {
            var depth = DepthOf(heading.Heading.Level);
            while (open.Peek().Depth >= depth) open.Pop();
            var item = new OutlineItem(heading.Text, new PdfDestination(pages[heading.PageIndex], heading.Top));
            open.Peek().Children.Add(item);
            open.Push((depth, item.Children));
        }
    }

    /// <summary>0 for parts; titles of tables stand where chapters do.</summary>
    public static int DepthOf(HeadingLevel level) =>
        level == HeadingLevel.TableTitle ? (int)HeadingLevel.Chapter : (int)level;
}
