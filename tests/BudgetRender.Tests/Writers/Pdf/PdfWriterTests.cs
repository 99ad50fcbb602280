using System.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Layout;
using BudgetRender.Tests.Layout;
using BudgetRender.Tests.Pdf;
using BudgetRender.Writers.Pdf;

namespace BudgetRender.Tests.Writers.Pdf;

/// <summary>The file is read back, so that what is tested is what a reader gets.</summary>
public sealed class PdfWriterTests
{
    private static readonly LaidOutDocument LaidOut = DocumentLayout.LayOut(SampleDocuments.WholeReport, ProjectFonts.Set);
    private static readonly byte[] File = Written(LaidOut);
    private static readonly PdfReader Reader = new(File);

    [Fact]
    public void Every_page_number_in_the_contents_is_the_page_of_its_heading()
    {
        var contents = LaidOut.Source.Sections.SelectMany(s => s.Blocks).OfType<ContentsList>().Single();
        var links = Reader.Links().ToList();

        Assert.Equal(contents.Entries.Select(e => e.Text), links.Select(l => l.Description));
        foreach (var (entry, link) in contents.Entries.Zip(links))
        {
            var heading = LaidOut.Headings.First(h => h.Heading.Id == entry.HeadingId);
            Assert.Contains(heading.Text, Reader.TextOf(link.TargetPage));
            Assert.Equal(PrintedNumber(link.TargetPage), NumberBeside(link));
        }
    }

    [Fact]
    public void Bookmarks_are_the_headings_with_their_pages() => Assert.Equal(
        LaidOut.Headings.Select(h => (h.Text, h.PageIndex)),
        Reader.Bookmarks().Select(b => (b.Title, b.Page)));

    [Fact]
    public void Every_character_of_the_document_is_in_the_file()
    {
        var all = string.Concat(Enumerable.Range(0, Reader.PageCount).SelectMany(Reader.Texts).Select(t => t.Text));
        var laidOut = LaidOut.Pages.SelectMany(p => p.Items).OfType<TextItem>().Select(t => t.Run.Text);

        Assert.Equal(string.Concat(laidOut), all);
    }

    [Fact]
    public void Text_stands_where_the_layout_put_it()
    {
        var expected = LaidOut.Pages[2].Items.OfType<TextItem>().Select(t => (Math.Round(t.X, 1), Math.Round(t.Baseline, 1), t.Run.Text));
        var actual = Reader.Texts(2).Select(t => (Math.Round(t.X, 1), Math.Round(t.Y, 1), t.Text));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(File, Written(DocumentLayout.LayOut(SampleDocuments.WholeReport, ProjectFonts.Set)));

    [Fact]
    public void A_character_without_a_glyph_leaves_a_file_that_opens()
    {
        var document = SampleDocuments.Report(new Section(
            SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart, [SampleDocuments.Body(new Text("甲\uE000乙"))]));

        var reader = new PdfReader(Written(DocumentLayout.LayOut(document, ProjectFonts.Set)));

        Assert.Equal("甲乙\n— 1 —", reader.TextOf(0));
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_no_fault()
    {
        var path = Path.Combine(Path.GetTempPath(), $"budgetrender-{Environment.ProcessId}-layout.pdf");
        System.IO.File.WriteAllBytes(path, File);
        try
        {
            using var qpdf = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd();
            qpdf.WaitForExit();
            Assert.True(qpdf.ExitCode == 0, said);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static byte[] Written(LaidOutDocument document)
    {
        var output = new MemoryStream();
        PdfWriter.Write(document, output);
        return output.ToArray();
    }

    /// <summary>The number at the foot of a page, without its dashes.</summary>
    private static string PrintedNumber(int page) => Reader.Texts(page).Last().Text.Trim('—', ' ');

    /// <summary>The rightmost text within a link's height: the link covers one or more lines, the number stands on the last.</summary>
    private static string NumberBeside(PdfLinkFound link)
    {
        var texts = Reader.Texts(link.Page).Where(t => t.Y > link.Y).ToList();
        var next = Reader.Links().Where(l => l.Page == link.Page && l.Y > link.Y).Select(l => l.Y).DefaultIfEmpty(double.MaxValue).Min();
        return texts.Where(t => t.Y < next).MaxBy(t => t.X)!.Text;
    }
}
