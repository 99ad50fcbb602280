using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout.Fonts;
using BudgetRender.Layout.Lines;
using BudgetRender.Layout.Paging;

namespace BudgetRender.Layout;

/// <summary>
/// Sets a document: text to lines and tables to rows (the galley), the galley to pages, page numbers into the contents.
/// The same document and fonts always give the same pages. The cost is in proportion to the content.
/// </summary>
public static class DocumentLayout
{
    public static LaidOutDocument LayOut(Document document, FontSet fonts)
    {
        var findings = new LayoutFindings();
        var typesetter = new Typesetter(new TypeCase(fonts, document.Style, findings), findings);
        var drafts = Paginate(document, typesetter, findings);
        var headings = HeadingsOf(drafts);
        var pages = Finish(drafts, headings, new PageNumbers(document.Style, typesetter), findings);
        return new LaidOutDocument(document, pages, headings, findings.ToDiagnostics());
    }

    private static List<PageDraft> Paginate(Document document, Typesetter typesetter, LayoutFindings findings)
    {
        var drafts = new List<PageDraft>();
        var counter = new PageCounter();
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var index = i;
            var section = document.Sections[i];
            var frame = PageFrame.Of(document.Style.Page, section.Orientation);
            var galley = new GalleyBuilder(document.Style, frame, index, typesetter, findings).Build(section);
            counter.BeginSection(section.Numbering);
            new Paginator(galley, frame, NewPage).Run();

            PageDraft NewPage()
            {
                drafts.Add(new PageDraft(frame, index, counter.Next()));
                return drafts[^1];
            }
        }

        return drafts;
    }

    private static ImmutableArray<LaidOutHeading> HeadingsOf(List<PageDraft> drafts)
    {
        var headings = ImmutableArray.CreateBuilder<LaidOutHeading>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var printed = drafts[i].Number is { } number ? PageNumbers.TextOf(number) : null;
            foreach (var (heading, top) in drafts[i].Headings)
                headings.Add(new LaidOutHeading(heading, i, top, printed, PlainText.Of(heading)));
        }

        return headings.DrainToImmutable();
    }

    private static ImmutableArray<LaidOutPage> Finish(
        List<PageDraft> drafts,
        ImmutableArray<LaidOutHeading> headings,
        PageNumbers numbers,
        LayoutFindings findings)
    {
        var printed = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var heading in headings) printed.TryAdd(heading.Heading.Id, heading.PrintedPage);
        var pages = ImmutableArray.CreateBuilder<LaidOutPage>(drafts.Count);
        foreach (var draft in drafts)
        {
            numbers.PrintAtFoot(draft);
            var items = ImmutableArray.CreateBuilder<PageItem>(draft.Items.Count);
            foreach (var item in draft.Items)
            {
                if (item is PendingNumber pending) items.AddRange(numbers.InContents(pending, PageOf(pending)));
                else items.Add(item);
            }

            var number = draft.Number is { } value ? PageNumbers.TextOf(value) : null;
            pages.Add(new LaidOutPage(draft.Frame.Width, draft.Frame.Height, number, draft.Section, items.DrainToImmutable()));
        }

        return pages.MoveToImmutable();

        string? PageOf(PendingNumber pending)
        {
            var page = printed.GetValueOrDefault(pending.Text.HeadingId);
            if (page is null) findings.AddUnknownHeading(pending.Text);
            return page;
        }
    }
}
