using System.Text;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Tests.Pdf;

/// <summary>The structure tree and its parent tree say the same, in both directions.</summary>
public sealed class StructureTests
{
    [Fact]
    public void Every_element_names_its_parent_and_every_piece_of_content_leads_back_to_it()
    {
        var reader = new PdfReader(SamplePdf.Write());
        var root = (PdfRef)reader.Catalog["StructTreeRoot"];
        var parents = Parents(reader);
        var marked = new HashSet<(int Page, int Identifier)>();

        Walk(reader, (PdfRef)reader.Dictionary(root)["K"], root, parents, marked);

        var counts = Enumerable.Range(0, reader.PageCount)
            .Sum(p => Encoding.Latin1.GetString(reader.Stream(reader.Page(p)["Contents"])).Split("/MCID ").Length - 1);
        Assert.Equal(counts, marked.Count);
    }

    [Fact]
    public void An_element_may_go_on_on_the_next_page()
    {
        var document = Document(out var font);
        var paragraph = document.Structure.Add(StructureRole.P);
        for (var i = 0; i < 2; i++) SamplePdf.Show(document.AddPage(200, 200), paragraph, font, 10, 10, 50, "一二");

        var reader = Read(document);
        var element = Kids(reader, DocumentElement(reader)).Select(reader.Dictionary).Single();

        var kids = reader.List(element["K"]);
        Assert.Equal(0.0, kids[0]);
        Assert.Equal(reader.PageReferences[0], ((PdfRef)element["Pg"]).Number);
        Assert.Equal(reader.PageReferences[1], ((PdfRef)reader.Dictionary(kids[1])["Pg"]).Number);
        Assert.Equal("MCR", ((PdfName)reader.Dictionary(kids[1])["Type"]).Value);
    }

    [Fact]
    public void Cells_say_what_they_span_and_head()
    {
        var document = Document(out var font);
        var row = document.Structure.Add(StructureRole.Table).Add(StructureRole.TR);
        row.Add(new StructureElement(StructureRole.TH) { Id = "h1", RowSpan = 2, Scope = HeaderScope.Row });
        row.Add(new StructureElement(StructureRole.TD) { ColumnSpan = 3, Headers = ["h1"] });
        SamplePdf.Show(document.AddPage(200, 200), document.Structure.Add(StructureRole.P), font, 10, 10, 50, "一");

        var reader = Read(document);
        var cells = Kids(reader, Kids(reader, Kids(reader, DocumentElement(reader))[0])[0]).Select(reader.Dictionary).ToList();
        var (header, cell) = (reader.Dictionary(cells[0]["A"]), reader.Dictionary(cells[1]["A"]));

        Assert.Equal(("Row", 2.0), (((PdfName)header["Scope"]).Value, (double)header["RowSpan"]));
        Assert.Equal(3.0, cell["ColSpan"]);
        Assert.Equal("h1", PdfReader.TextString((byte[])Assert.Single(reader.List(cell["Headers"]))));
        var names = reader.List(reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["IDTree"])["Names"]);
        Assert.Same(cells[0], reader.Dictionary(names[1]));
    }

    [Fact]
    public void Notes_get_an_identifier_and_spans_say_their_text()
    {
        var document = Document(out var font);
        var page = document.AddPage(200, 200);
        SamplePdf.Show(page, document.Structure.Add(StructureRole.Note), font, 10, 10, 50, "一");
        SamplePdf.Show(page, document.Structure.Add(new StructureElement(StructureRole.Span) { ActualText = "贰（）" }), font, 10, 10, 80, "二");

        var reader = Read(document);
        var kids = Kids(reader, DocumentElement(reader)).Select(reader.Dictionary).ToList();

        Assert.Contains("ID", kids[0].Keys);
        Assert.Equal("贰（）", PdfReader.TextString((byte[])kids[1]["ActualText"]));
    }

    [Fact]
    public void Content_that_no_reader_would_find_is_refused()
    {
        var document = Document(out var font);
        var page = document.AddPage(200, 200);
        Assert.Throws<InvalidOperationException>(() => page.ShowText(font, 10, 0, 0, "一"));
        Assert.Throws<InvalidOperationException>(() => page.Line(0, 0, 9, 9, 1));
        Assert.Throws<InvalidOperationException>(page.End);

        page.Begin(new StructureElement(StructureRole.P));
        Assert.Throws<InvalidOperationException>(() => page.BeginArtifact(ArtifactKind.Layout));
        Assert.Throws<InvalidOperationException>(() => Read(document));
        page.End();

        var error = Assert.Throws<InvalidOperationException>(() => Read(document));
        Assert.Contains("not in the structure tree", error.Message);
    }

    [Fact]
    public void A_figure_without_words_and_two_elements_of_one_id_are_refused()
    {
        var figure = Document(out _);
        figure.AddPage(200, 200);
        figure.Structure.Add(StructureRole.Figure);
        var twins = Document(out _);
        twins.AddPage(200, 200);
        for (var i = 0; i < 2; i++) twins.Structure.Add(new StructureElement(StructureRole.TH) { Id = "a" });

        Assert.Throws<InvalidOperationException>(() => Read(figure));
        Assert.Throws<InvalidOperationException>(() => Read(twins));
    }

    private static void Walk(PdfReader reader, PdfRef self, PdfRef parent, Dictionary<int, object> parents, HashSet<(int, int)> marked)
    {
        var element = reader.Dictionary(self);
        Assert.Equal(parent, element["P"]);
        foreach (var kid in Kids(reader, self))
        {
            if (kid is double identifier) AssertLeadsBack((PdfRef)element["Pg"], (int)identifier);
            else if (reader.Dictionary(kid) is var entry && entry.ContainsKey("S")) Walk(reader, (PdfRef)kid, self, parents, marked);
            else if (((PdfName)entry["Type"]).Value == "MCR") AssertLeadsBack((PdfRef)entry["Pg"], (int)(double)entry["MCID"]);
            else Assert.Equal(self, parents[(int)(double)reader.Dictionary(entry["Obj"])["StructParent"]]);
        }

        void AssertLeadsBack(PdfRef page, int identifier)
        {
            var key = (int)(double)reader.Dictionary(page)["StructParents"];
            Assert.Equal(self, ((List<object>)parents[key])[identifier]);
            Assert.True(marked.Add((page.Number, identifier)));
        }
    }

    private static Dictionary<int, object> Parents(PdfReader reader)
    {
        var tree = reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["ParentTree"]);
        return reader.List(tree["Nums"]).Chunk(2).ToDictionary(pair => (int)(double)pair[0], pair => pair[1]);
    }

    private static object DocumentElement(PdfReader reader) => reader.Dictionary(reader.Catalog["StructTreeRoot"])["K"];

    private static List<object> Kids(PdfReader reader, object element) =>
        reader.Dictionary(element).GetValueOrDefault("K") switch { null => [], List<object> list => list, var one => [one] };

    private static PdfDocument Document(out PdfFont font)
    {
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));
        font = document.AddFont(SamplePdf.Body);
        return document;
    }

    private static PdfReader Read(PdfDocument document)
    {
        using var memory = new MemoryStream();
        document.WriteTo(memory);
        return new PdfReader(memory.ToArray());
    }
}
