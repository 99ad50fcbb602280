using System.Diagnostics;
using System.Xml.Linq;
using BudgetRender.Documents;
using BudgetRender.Writers.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BudgetRender.Tests.Writers.Docx;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Every_block_is_valid() => AssertValid(Written(EveryBlock.Document, EveryBlock.Pages));

    [Fact]
    public void A_whole_report_is_valid() => AssertValid(Written(SampleReport.Document, SampleReport.Pages));

    [Theory]
    [InlineData("document")]
    [InlineData("numbering")]
    [InlineData("styles")]
    [InlineData("settings")]
    [InlineData("fontTable")]
    [InlineData("footer1")]
    [InlineData("footer2")]
    public void Every_block_as_expected(string part)
    {
        var file = new PackageFile(Written(EveryBlock.Document, EveryBlock.Pages));
        Golden.Matches($"reports/every-block/docx/{part}.xml", file.Normalised($"word/{part}.xml"));
    }

    [Fact]
    public void Same_input_gives_same_bytes()
    {
        var first = Written(EveryBlock.Document, EveryBlock.Pages);
        var second = Written(EveryBlock.Document with { Style = EveryBlock.Document.Style with { } }, EveryBlock.Pages);
        Assert.Equal(first, second);
        Assert.Equal(new DateTime(1980, 1, 1), Assert.Single(new PackageFile(first).Dates));
    }

    [Fact]
    public void No_text_is_lost()
    {
        foreach (var document in new[] { EveryBlock.Document, SampleReport.Document })
        {
            var body = new PackageFile(Written(document, EveryBlock.Pages)).Part("word/document.xml");
            var printed = string.Concat(body.Descendants(W + "t").Select(t => t.Value));
            var at = 0;
            foreach (var text in TreeText.Of(document))
            {
                var found = printed.IndexOf(text, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{text} is missing after character {at}.");
                at = found + text.Length;
            }
        }
    }

    [Fact]
    public void Columns_add_up_to_the_text_width()
    {
        var body = new PackageFile(Written(EveryBlock.Document, EveryBlock.Pages)).Part("word/document.xml");
        var widths = body.Descendants(W + "gridCol").Select(c => int.Parse(c.Attribute(W + "w")!.Value, null));
        Assert.Equal(717 * 20, widths.Sum());
    }

    [Fact]
    public void An_entry_without_a_page_is_reported()
    {
        using var output = new MemoryStream();
        var findings = DocxWriter.Write(EveryBlock.Document, new Dictionary<string, string> { ["part-1"] = "1" }, output);
        Assert.Equal(Enumerable.Repeat("BR6002", 4), findings.Select(f => f.Code));
    }

    [Fact]
    public void An_illegal_character_is_replaced_and_reported()
    {
        var paragraph = new Paragraph(TextRole.Body, [new Text("a\u0001b\uD800c\uD83D\uDE00")]);
        var section = new Section(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.None, [paragraph]);
        using var output = new MemoryStream();
        var findings = DocxWriter.Write(EveryBlock.Document with { Sections = [section] }, EveryBlock.Pages, output);
        Assert.Equal(["BR6001", "BR6001"], findings.Select(f => f.Code));
        var body = new PackageFile(output.ToArray()).Part("word/document.xml");
        Assert.Equal("a\uFFFDb\uFFFDc\uD83D\uDE00", Assert.Single(body.Descendants(W + "t")).Value);
    }

    [Fact]
    public void Counting_goes_on_after_unnumbered_pages()
    {
        Section Numbered(PageNumbering numbering, string id) => new(
            SectionKind.Narrative,
            PageOrientation.Portrait,
            numbering,
            [new Heading(HeadingLevel.Part, null, [new Text(id)], id)]);
        var document = EveryBlock.Document with
        {
            Sections =
            [
                Numbered(PageNumbering.None, "a"), Numbered(PageNumbering.Continue, "b"), Numbered(PageNumbering.Continue, "c"),
                Numbered(PageNumbering.None, "d"), Numbered(PageNumbering.Continue, "e"),
            ],
        };
        var file = new PackageFile(Written(document, new Dictionary<string, string> { ["e"] = "3" }));
        var starts = file.Part("word/document.xml").Descendants(W + "sectPr")
            .Select(s => s.Element(W + "pgNumType")?.Attribute(W + "start")?.Value);
        Assert.Equal([null, "1", null, null, "3"], starts);
    }

    [ToolFact("soffice")]
    public void An_office_suite_opens_it()
    {
        var folder = Directory.CreateTempSubdirectory("budgetrender-docx-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.docx");
            File.WriteAllBytes(file, Written(EveryBlock.Document, EveryBlock.Pages));
            string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file];
            using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            Assert.True(new FileInfo(Path.ChangeExtension(file, "pdf")).Length > 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Written(Document document, IReadOnlyDictionary<string, string> pages)
    {
        using var output = new MemoryStream();
        DocxWriter.Write(document, pages, output);
        return output.ToArray();
    }

    private static void AssertValid(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }
}
