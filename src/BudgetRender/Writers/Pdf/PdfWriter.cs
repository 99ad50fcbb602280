using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Layout;
using BudgetRender.Pdf;

namespace BudgetRender.Writers.Pdf;

/// <summary>
/// Writes laid-out pages as PDF: tagged with the document's structure, with bookmarks for its headings and links from
/// its contents. The same pages always give the same bytes.
/// </summary>
public static class PdfWriter
{
    /// <param name="document">Laid out with fonts that were loaded from files.</param>
    /// <returns>Nothing so far: whatever a page holds can be written.</returns>
    public static ImmutableArray<Diagnostic> Write(LaidOutDocument document, Stream output)
    {
        var pdf = new PdfDocument(InfoOf(document.Source.Info));
        var pages = document.Pages.Select(p => pdf.AddPage(p.Width, p.Height)).ToArray();
        var targets = Targets(document, pages);
        var writer = new PageWriter(new FontTable(pdf), new TagTree(pdf.Structure, targets), targets);
        for (var i = 0; i < pages.Length; i++) writer.Write(document.Pages[i], pages[i]);
        Bookmarks.Add(pdf.Outline, document.Headings, pages);
        pdf.PageLabels.AddRange(LabelsOf(document));
        pdf.WriteTo(output);
        return [];
    }

    private static PdfInfo InfoOf(DocumentInfo info) =>
        new(info.Title, info.Author, info.Subject, string.Join(", ", info.Keywords), info.Language);

    /// <summary>Readers show the printed numbers, and small Roman ones where none is printed.</summary>
    private static IEnumerable<PageLabels> LabelsOf(LaidOutDocument document)
    {
        var last = 0;
        var wasPrinted = false;
        for (var i = 0; i < document.Pages.Length; i++)
        {
            var isPrinted = int.TryParse(document.Pages[i].Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (!isPrinted) number = wasPrinted ? 1 : last + 1;
            if (i == 0 || isPrinted != wasPrinted || number != last + 1)
                yield return new PageLabels(i, isPrinted ? PageLabelStyle.Decimal : PageLabelStyle.LowerRoman, Start: number);
            (last, wasPrinted) = (number, isPrinted);
        }
    }

    private static Dictionary<string, PdfDestination> Targets(LaidOutDocument document, PdfPage[] pages)
    {
        var targets = new Dictionary<string, PdfDestination>(StringComparer.Ordinal);
        foreach (var heading in document.Headings)
            targets.TryAdd(heading.Heading.Id, new PdfDestination(pages[heading.PageIndex], heading.Top));
        return targets;
    }
}
