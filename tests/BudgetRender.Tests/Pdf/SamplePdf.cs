using BudgetRender.Pdf;
using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Structure;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Pdf;

/// <summary>Small documents written straight with the PDF library.</summary>
internal static class SamplePdf
{
    public static TrueTypeFont Body { get; } = TrueTypeFont.Load(Repository.PathTo("fonts", "FandolFang-Regular.ttf"));

    public static TrueTypeFont Table { get; } = TrueTypeFont.Load(Repository.PathTo("fonts", "NotoSerifSC-Regular.ttf"));

    /// <summary>Two pages: a heading and a paragraph each, a link from the first to the second, a table on the second.</summary>
    public static byte[] Write(string text = "2026年收入总计4540.68万元。")
    {
        var document = new PdfDocument(new PdfInfo("部门预算公开", "某部门", "预算", "预算 公开", "zh-CN"));
        var (body, table) = (document.AddFont(Body), document.AddFont(Table));
        for (var i = 0; i < 2; i++)
        {
            var page = document.AddPage(595.28, 841.89);
            Show(page, document.Structure.Add(StructureRole.H1), table, 22, 80, 100, $"第{i + 1}章");
            Show(page, document.Structure.Add(StructureRole.P), body, 16, 80, 140, text);
            document.Outline.Add(new OutlineItem($"第{i + 1}章", new PdfDestination(page, 78)));
        }

        AddLink(document, body);
        AddTable(document, table);
        using var memory = new MemoryStream();
        document.WriteTo(memory);
        return memory.ToArray();
    }

    public static void Show(PdfPage page, StructureElement element, PdfFont font, double size, double x, double y, string text)
    {
        var glyphs = text.EnumerateRunes().Select(r => new PdfGlyph(font.Font.GlyphOf(r.Value), r.Value, 0)).ToArray();
        page.Begin(element);
        page.ShowText(font, size, x, y, glyphs);
        page.End();
    }

    private static void AddLink(PdfDocument document, PdfFont font)
    {
        var page = document.Pages[0];
        var link = document.Structure.Add(StructureRole.TOC).Add(StructureRole.TOCI).Add(StructureRole.Link);
        Show(page, link, font, 16, 80, 200, "第2章……2");
        page.Link(link, 80, 184, 200, 20, new PdfDestination(document.Pages[1], 78), "第2章");
    }

    private static void AddTable(PdfDocument document, PdfFont font)
    {
        var page = document.Pages[1];
        var table = document.Structure.Add(StructureRole.Table);
        var head = table.Add(StructureRole.THead).Add(StructureRole.TR);
        Show(page, head.Add(new StructureElement(StructureRole.TH) { ColumnSpan = 2 }), font, 9, 80, 240, "收入");
        var row = table.Add(StructureRole.TBody).Add(StructureRole.TR);
        Show(page, row.Add(StructureRole.TD), font, 9, 80, 260, "合计");
        Show(page, row.Add(StructureRole.TD), font, 9, 160, 260, "1,234.56");
        page.BeginArtifact(isPagination: false);
        page.Line(80, 245, 240, 245, 0.5);
        page.Fill(80, 248, 160, 1, 0.9);
        page.End();
    }
}
