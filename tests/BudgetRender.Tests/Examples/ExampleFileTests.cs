using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Layout.Fonts;
using BudgetRender.Tests.Bulk;
using BudgetRender.Tests.House;
using BudgetRender.Tests.Pdf;
using BudgetRender.Writers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BudgetRender.Tests.Examples;

/// <summary>The five examples from the workbook to the finished files, read back.</summary>
public sealed class ExampleFileTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly ConcurrentDictionary<string, Lazy<Report>> Reports = new(StringComparer.Ordinal);

    private static readonly ReportGenerator Generator = new(new Workshop(
        Repository.PathTo("templates"), FontSet.FromFolders(Repository.PathTo("fonts"))));

    public static TheoryData<string> ExampleIds => [.. GoldenFiles.ExampleIds];

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void It_is_made_in_every_format_without_an_error(string exampleId)
    {
        var report = Made(exampleId);

        Assert.Empty(report.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Message.Chinese}"));
        Assert.Equal(OutputFormat.All.Select(f => f.Extension), report.Files.Select(f => Path.GetExtension(f.Name)));
    }

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Every_page_number_in_the_contents_is_the_page_where_the_heading_stands(string exampleId)
    {
        var reader = new PdfReader(Content(exampleId, ".pdf"));
        var entries = ExampleDocuments.Compose(exampleId).Sections.SelectMany(s => s.Blocks).OfType<ContentsList>().Single().Entries;
        var headings = Headings(exampleId).ToDictionary(h => h.Id);
        var links = reader.Links().ToList();

        Assert.Equal(entries.Select(e => e.Text), links.Select(l => l.Description));
        for (var i = 0; i < entries.Length; i++)
        {
            var (entry, link) = (entries[i], links[i]);
            var page = string.Concat(reader.TextOf(link.TargetPage).Where(c => !char.IsWhiteSpace(c)));
            Assert.Contains(Plain(headings[entry.HeadingId]), page);
            Assert.EndsWith(PrintedNumber(reader, link.TargetPage), ContentsLines(reader, link, links.ElementAtOrDefault(i + 1)));
        }
    }

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Docx_and_pdf_have_the_same_headings_numbers_and_contents(string exampleId)
    {
        var reader = new PdfReader(Content(exampleId, ".pdf"));
        var body = Body(exampleId);
        var contents = body.Descendants(W + "p").Where(p => Regex.IsMatch(StyleOf(p), @"^TOC\d$")).Select(TextOf).ToList();
        var links = reader.Links().ToList();

        Assert.Equal(Headings(exampleId).Select(Plain), reader.Bookmarks().Select(b => Squeezed(b.Title)));
        Assert.Equal(links.Count, contents.Count);
        foreach (var (line, link) in contents.Zip(links))
        {
            Assert.Equal(Squeezed(link.Description) + PrintedNumber(reader, link.TargetPage), Squeezed(line));
        }
    }

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void The_validator_finds_nothing(string exampleId)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Content(exampleId, ".docx")), isEditable: false);
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(Content(exampleId, ".xlsx")), isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);

        Assert.Empty(validator.Validate(docx).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Empty(validator.Validate(xlsx).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Another_folder_gives_the_same_bytes(string exampleId)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(ExampleDocuments.Folder(exampleId))) File.Copy(file, folder.Path(Path.GetFileName(file)));

        var moved = Generator.Generate(folder.Root, Options);

        foreach (var (here, there) in Made(exampleId).Files.Zip(moved.Files).Where(p => !p.First.Name.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(here.Content.Span.SequenceEqual(there.Content.Span), here.Name);
        }
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing()
    {
        using var folder = new TemporaryFolder();
        foreach (var exampleId in GoldenFiles.ExampleIds)
        {
            var path = folder.Path(exampleId + ".pdf");
            File.WriteAllBytes(path, Content(exampleId, ".pdf"));
            using var qpdf = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { RedirectStandardOutput = true })!;
            qpdf.StandardOutput.ReadToEnd();
            qpdf.WaitForExit();
            Assert.Equal(0, qpdf.ExitCode);
        }
    }

    [ToolFact("soffice")]
    public void LibreOffice_opens_the_docx_with_about_as_many_pages()
    {
        using var folder = new TemporaryFolder();
        foreach (var exampleId in GoldenFiles.ExampleIds)
        {
            var path = folder.Path(exampleId + ".docx");
            File.WriteAllBytes(path, Content(exampleId, ".docx"));
        }

        string[] arguments =
        [
            $"-env:UserInstallation=file://{folder.Path("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Root,
            .. Directory.GetFiles(folder.Root, "*.docx"),
        ];
        using var office = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();

        Assert.All(GoldenFiles.ExampleIds, id => Assert.InRange(
            PagesOf(folder.Path(id + ".pdf")) - new PdfReader(Content(id, ".pdf")).PageCount, -1, 1));
    }

    private static ReportOptions Options { get; } = new(Pack: null, OutputFormat.All, Force: false, DefaultYear: 2026);

    private static Report Made(string exampleId) => Reports.GetOrAdd(
        exampleId, id => new Lazy<Report>(() => Generator.Generate(ExampleDocuments.Folder(id), Options))).Value;

    private static byte[] Content(string exampleId, string extension) =>
        Made(exampleId).Files.Single(f => f.Name.EndsWith(extension, StringComparison.Ordinal)).Content.ToArray();

    private static IEnumerable<Heading> Headings(string exampleId) =>
        ExampleDocuments.Compose(exampleId).Sections.SelectMany(s => s.Blocks).OfType<Heading>();

    private static XElement Body(string exampleId)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Content(exampleId, ".docx")), isEditable: false);
        return XElement.Load(docx.MainDocumentPart!.GetStream());
    }

    private static string StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));

    private static string Plain(Heading heading) => Squeezed((heading.Number?.Text ?? "") + PlainText.Of(heading.Text));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The number at the foot of a page, without its dashes; empty where none is printed.</summary>
    private static string PrintedNumber(PdfReader reader, int page) =>
        Regex.Match(reader.TextOf(page).Split('\n')[^1], @"^— (\d+) —$").Groups[1].Value;

    /// <summary>The text of an entry, which may take more than one line, down to the next entry.</summary>
    private static string ContentsLines(PdfReader reader, PdfLinkFound link, PdfLinkFound? next)
    {
        var below = next is not null && next.Page == link.Page ? next.Y : link.Y + 60;
        var lines = reader.Texts(link.Page).Where(t => t.Y > link.Y && t.Y < below).GroupBy(t => Math.Round(t.Y, 1)).OrderBy(l => l.Key);
        return string.Concat(lines.SelectMany(l => l.OrderBy(t => t.X)).Select(t => t.Text));
    }

    private static int PagesOf(string pdf)
    {
        using var info = Process.Start(new ProcessStartInfo("pdfinfo", [pdf]) { RedirectStandardOutput = true })!;
        return int.Parse(Regex.Match(info.StandardOutput.ReadToEnd(), @"Pages:\s+(\d+)").Groups[1].Value);
    }
}
