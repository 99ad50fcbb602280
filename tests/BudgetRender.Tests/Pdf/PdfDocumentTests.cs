using System.Diagnostics;
using System.Text;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Structure;
using FsCheck;
using FsCheck.Fluent;

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
    public void The_output_intent_holds_a_whole_sRGB_profile()
    {
        var reader = new PdfReader(SamplePdf.Write());
        var intent = reader.Dictionary(reader.List(reader.Catalog["OutputIntents"])[0]);
        var profile = reader.Stream(intent["DestOutputProfile"]);
        int Number(int at) => profile[at] << 24 | profile[at + 1] << 16 | profile[at + 2] << 8 | profile[at + 3];

        Assert.Equal(profile.Length, Number(0));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.All(Enumerable.Range(0, Number(128)), tag => Assert.InRange(Number(136 + tag * 12) + Number(140 + tag * 12), 132, profile.Length));
        var curve = Number(136 + 6 * 12) + 12;
        Assert.Equal(0xFFFF, profile[curve + 2046] << 8 | profile[curve + 2047]);
        // sRGB 0.5 is 0.214 of linear light.
        Assert.InRange(profile[curve + 1024] << 8 | profile[curve + 1025], 13_950, 14_100);
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

        Assert.Contains("(\0\u0001)-250(\0\u0002)", Encoding.Latin1.GetString(reader.Stream(reader.Page(0)["Contents"])));
    }

    /// <summary>More than 92 characters, so that codes hold parentheses, backslash and carriage return.</summary>
    [Fact]
    public void Any_text_reads_back_whatever_bytes_its_codes_hold()
    {
        var covered = Enumerable.Range(0x20, 0x9FFF).Where(SamplePdf.Table.Covers).Select(c => new Rune(c)).ToArray();
        var property = Prop.ForAll(Gen.Elements(covered).ArrayOf(600).ToArbitrary(), runes =>
        {
            var text = string.Concat(runes);
            var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
            var font = document.AddFont(SamplePdf.Table);
            SamplePdf.Show(document.AddPage(200, 200), document.Structure.Add(StructureRole.P), font, 10, 10, 50, text);
            return Read(document).TextOf(0) == text;
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), property);
    }

    [Fact]
    public void Two_characters_that_share_a_glyph_read_back_apart()
    {
        var font = SamplePdf.Table;
        var twins = Enumerable.Range(0x20, 0xFFFF).Where(font.Covers).Where(c => c is < 0xD800 or > 0xDFFF)
            .GroupBy(font.GlyphOf).First(group => group.Count() > 1).Select(char.ConvertFromUtf32).ToList();
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));

        SamplePdf.Show(document.AddPage(200, 200), document.Structure.Add(StructureRole.P), document.AddFont(font), 10, 10, 50, string.Concat(twins));

        Assert.Equal(string.Concat(twins), Read(document).TextOf(0));
    }

    [Fact]
    public void A_character_without_a_glyph_is_refused_and_named()
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        var page = document.AddPage(200, 200);
        page.Begin(document.Structure.Add(StructureRole.P));

        var error = Assert.Throws<FontFileException>(() => page.ShowText(document.AddFont(SamplePdf.Body), 10, 0, 0, "\u0E01"));

        Assert.Equal(FontProblem.MissingGlyph, error.Problem);
        Assert.Contains("U+0E01", error.Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_length_that_is_no_number_is_refused(double length)
    {
        var page = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN")).AddPage(200, 200);
        page.BeginArtifact(ArtifactKind.Layout);

        Assert.Throws<ArgumentOutOfRangeException>(() => page.Line(0, 0, length, 0, 1));
    }

    [Fact]
    public void Colours_and_line_widths_are_written_where_they_change()
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        var page = document.AddPage(200, 100);
        page.BeginArtifact(ArtifactKind.Layout);
        page.Fill(0, 0, 10, 10, new PdfColor(255, 0, 0));
        page.Fill(0, 20, 10, 10, new PdfColor(255, 0, 0));
        page.Frame(5, 5, 20.5, 10, 0.75, PdfColor.Grey(0.2));
        page.Line(0, 0, 10, 0, 0.75, PdfColor.Grey(0.2));
        page.End();

        var reader = Read(document);

        Assert.Equal(
            "/Artifact<</Type/Layout>>BDC\n1 0 0 rg 0 90 10 10 re f\n0 70 10 10 re f\n0.75 w 0.2 G 5 85 20.5 10 re S\n0 100 m 10 100 l S\nEMC\n",
            Encoding.Latin1.GetString(reader.Stream(reader.Page(0)["Contents"])));
    }

    [Fact]
    public void Page_labels_start_where_they_are_told()
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        for (var i = 0; i < 3; i++) document.AddPage(200, 200);
        document.PageLabels.Add(new PageLabels(1, PageLabelStyle.Decimal, "附"));

        var reader = Read(document);
        var labels = reader.List(reader.Dictionary(reader.Catalog["PageLabels"])["Nums"]);

        Assert.Equal([0.0, 1.0], [labels[0], labels[2]]);
        Assert.Equal("附", PdfReader.TextString((byte[])reader.Dictionary(labels[3])["P"]));
    }

    [Fact]
    public void A_font_that_shows_nothing_is_left_out()
    {
        Assert.Equal(Blank(addFont: false), Blank(addFont: true));

        static byte[] Blank(bool addFont)
        {
            var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
            if (addFont) document.AddFont(SamplePdf.Body);
            document.AddPage(200, 200);
            using var memory = new MemoryStream();
            document.WriteTo(memory);
            return memory.ToArray();
        }
    }

    [Fact]
    public void A_link_to_another_document_is_refused()
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        document.AddPage(200, 200);
        var other = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN")).AddPage(200, 200);
        document.Outline.Add(new OutlineItem("一", new PdfDestination(other, 0)));

        Assert.Throws<InvalidOperationException>(() => Read(document));
    }

    [Fact]
    public void A_date_appears_only_where_the_caller_gives_one()
    {
        var date = new DateTimeOffset(2026, 2, 3, 8, 0, 0, TimeSpan.FromHours(8));
        var document = new PdfDocument(new PdfInfo("标题 <&>\u0001", "", "", "", "zh-CN", date));
        document.AddPage(200, 200);
        var metadata = new PdfReader(SamplePdf.Write());

        Assert.DoesNotContain("CreateDate", Encoding.UTF8.GetString(metadata.Stream(metadata.Catalog["Metadata"])));
        var packet = Encoding.UTF8.GetString(Read(document).Stream(Read(document).Catalog["Metadata"]));
        Assert.Contains("<xmp:CreateDate>2026-02-03T00:00:00Z</xmp:CreateDate>", packet);
        Assert.Contains("标题 &lt;&amp;&gt; ", packet);
        System.Xml.Linq.XDocument.Parse(packet[packet.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..packet.IndexOf("<?xpacket end", StringComparison.Ordinal)]);
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
