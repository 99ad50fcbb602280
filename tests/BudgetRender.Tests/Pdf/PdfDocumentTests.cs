using System.Diagnostics;
using System.Text;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Tests.Pdf;

public sealed class PdfDocumentTests
{
    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(SamplePdf.Write(), SamplePdf.Write());

    [Theory]
    [InlineData("收入总计 4,540.68 万元，占81.52%")]
    [InlineData("“三公”经费（境）〔2017〕98号《通知》")]
    [InlineData("乙丙ABCxyz—…·")]
    public void Text_reads_back_as_it_was_shown(string text)
    {
        var reader = new PdfReader(SamplePdf.Write(text));

        Assert.Contains(text, reader.TextOf(0));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_read_back()
    {
        var rune = Enumerable.Range(0x20000, 0x5000).First(SamplePdf.Table.Covers);
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        var font = document.AddFont(SamplePdf.Table);
        SamplePdf.Show(document.AddPage(200, 200), document.Structure.Add(StructureRole.P), font, 10, 10, 50, char.ConvertFromUtf32(rune));

        Assert.Equal(char.ConvertFromUtf32(rune), Read(document).TextOf(0));
    }

    [Fact]
    public void Links_and_bookmarks_lead_to_their_pages()
    {
        var reader = new PdfReader(SamplePdf.Write());

        Assert.Equal([new PdfBookmark(0, "第1章", 0), new PdfBookmark(0, "第2章", 1)], reader.Bookmarks());
        Assert.Equal(new PdfLinkFound(0, 184, 1, "第2章"), Assert.Single(reader.Links()) with { Y = 184 });
    }

    [Fact]
    public void Every_marked_content_stands_in_the_parent_tree_under_its_element()
    {
        var reader = new PdfReader(SamplePdf.Write());
        var tree = reader.Dictionary(reader.Catalog["StructTreeRoot"]);
        var numbers = reader.List(reader.Dictionary(tree["ParentTree"])["Nums"]);

        for (var page = 0; page < reader.PageCount; page++)
        {
            var content = Encoding.Latin1.GetString(reader.Stream(reader.Page(page)["Contents"]));
            var marked = content.Split("/MCID ").Length - 1;
            var index = (int)(double)reader.Page(page)["StructParents"];
            var parents = reader.List(numbers[index * 2 + 1]);

            Assert.Equal(marked, parents.Count);
            Assert.All(parents, p => Assert.Contains("S", reader.Dictionary(p).Keys));
            Assert.Equal(content.Split("BDC\n").Length, content.Split("EMC\n").Length);
        }
    }

    [Fact]
    public void The_catalog_says_what_the_conformance_levels_ask()
    {
        var reader = new PdfReader(SamplePdf.Write());
        var metadata = Encoding.UTF8.GetString(reader.Stream(reader.Catalog["Metadata"]));

        Assert.Equal(true.ToString(), reader.Dictionary(reader.Catalog["MarkInfo"])["Marked"].ToString(), ignoreCase: true);
        Assert.Equal("zh-CN", PdfReader.TextString((byte[])reader.Catalog["Lang"]));
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", metadata);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", metadata);
        Assert.Contains("部门预算公开", metadata);
        Assert.Equal(true.ToString(), reader.Dictionary(reader.Catalog["ViewerPreferences"])["DisplayDocTitle"].ToString(), ignoreCase: true);
    }

    [Fact]
    public void A_space_beyond_the_advance_is_kept()
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        var font = document.AddFont(SamplePdf.Body);
        var page = document.AddPage(200, 200);
        page.Begin(document.Structure.Add(StructureRole.P));
        page.ShowText(font, 10, 0, 20, [new PdfGlyph(font.Font.GlyphOf('一'), '一', 2.5), new PdfGlyph(font.Font.GlyphOf('二'), '二', 0)]);
        page.End();

        var reader = Read(document);

        Assert.Contains("<0001>-250<0002>", Encoding.Latin1.GetString(reader.Stream(reader.Page(0)["Contents"])));
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing()
    {
        var path = Path.Combine(Path.GetTempPath(), $"budgetrender-{Environment.ProcessId}-sample.pdf");
        File.WriteAllBytes(path, SamplePdf.Write());
        try
        {
            using var qpdf = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { RedirectStandardOutput = true })!;
            qpdf.WaitForExit();
            Assert.Equal(0, qpdf.ExitCode);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static PdfReader Read(PdfDocument document)
    {
        using var memory = new MemoryStream();
        document.WriteTo(memory);
        return new PdfReader(memory.ToArray());
    }
}
