using System.Text;
using BudgetRender.Documents;
using BudgetRender.Writers.Xlsx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Tests.Writers.Xlsx;

public sealed class XlsxWriterTests
{
    [Fact]
    public void Every_block_is_valid() => AssertValid(Written(EveryBlock.Document));

    [Fact]
    public void A_whole_report_is_valid() => AssertValid(Written(SampleReport.Document));

    [Fact]
    public void Every_block_as_expected() =>
        Golden.Matches("reports/every-block/xlsx/cells.txt", Cells(Written(EveryBlock.Document)));

    [Fact]
    public void Same_input_gives_same_bytes()
    {
        var first = Written(EveryBlock.Document);
        Thread.Sleep(TimeSpan.FromSeconds(1.1));
        Assert.Equal(first, Written(EveryBlock.Document));
        Assert.Equal(new DateTime(1980, 1, 1), Assert.Single(new PackageFile(first).Dates));
    }

    [Fact]
    public void No_text_of_a_table_is_lost()
    {
        foreach (var document in new[] { EveryBlock.Document, SampleReport.Document })
        {
            using var workbook = new MemoryStream(Written(document));
            var book = new XSSFWorkbook(workbook);
            var tables = document.Sections.SelectMany(s => s.Blocks).OfType<Table>().ToList();
            for (var i = 0; i < tables.Count; i++)
            {
                var shown = Shown(book.GetSheetAt(i + 1)).ToHashSet();
                Assert.All(TreeText.Of(tables[i]), text => Assert.Contains(text, shown));
            }
        }
    }

    [Fact]
    public void Sheet_names_are_legal_and_unique()
    {
        var table = EveryBlock.Document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single();
        var titles = new[] { "收支[1]/总表", "收支 1  总表", "目录", "History", "", "'", new string('长', 40), new string('长', 41), "a", "A" };
        var blocks = titles.Select((title, i) => (Block)(table with { Id = $"t{i}", Title = title }));
        var section = new Section(SectionKind.Tables, PageOrientation.Landscape, PageNumbering.Continue, [.. blocks]);
        using var file = new MemoryStream(Written(EveryBlock.Document with { Sections = [section] }));
        var book = new XSSFWorkbook(file);
        var names = Enumerable.Range(0, book.NumberOfSheets).Select(book.GetSheetName).ToList();
        Assert.Equal(
            ["目录", "收支 1  总表", "收支 1  总表(2)", "目录(2)", "History(2)", "(2)", "(3)", new string('长', 31), new string('长', 28) + "(2)", "a", "A(2)"],
            names);
    }

    [Fact]
    public void An_illegal_character_is_replaced_and_reported()
    {
        var table = EveryBlock.Document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single();
        var section = new Section(
            SectionKind.Tables,
            PageOrientation.Portrait,
            PageNumbering.None,
            [table with { Caption = new TableCaption("a\u0002", "") }]);
        using var output = new MemoryStream();
        var findings = XlsxWriter.Write(EveryBlock.Document with { Sections = [section] }, output);
        Assert.Equal("BR6001", Assert.Single(findings).Code);
        Assert.Contains("a\uFFFD", Cells(output.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,234.50", 1234.5, 2, "#,##0.00")]
    [InlineData("1234.5", 1234.5, 1, "0.0")]
    [InlineData("12", 12, 0, "#,##0")]
    [InlineData("-3.50", -3.5, 2, "#,##0.00")]
    [InlineData("—", 0, 2, "General")]
    public void The_number_format_prints_as_the_page_does(string printed, double value, int decimals, string format)
    {
        var content = new FigureContent(new Figure(printed, (decimal)value, []), decimals);
        var table = EveryBlock.Document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single();
        var row = new TableRow(RowRole.Item, [new TableCell(0, 1, 1, content, BudgetRender.Documents.HorizontalAlignment.Right)]);
        table = table with { Columns = [new TableColumn(100)], Head = [], Body = [row], Caption = new TableCaption("", "") };
        var section = new Section(SectionKind.Tables, PageOrientation.Portrait, PageNumbering.None, [table]);
        using var file = new MemoryStream(Written(EveryBlock.Document with { Sections = [section] }));
        var sheet = new XSSFWorkbook(file).GetSheetAt(1);
        Assert.Equal(format, sheet.GetRow(0).GetCell(0).CellStyle.GetDataFormatString());
        Assert.Equal([printed], Shown(sheet));
    }

    private static byte[] Written(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(XlsxWriter.Write(document, output));
        return output.ToArray();
    }

    private static void AssertValid(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    private static IEnumerable<string> Shown(ISheet sheet)
    {
        var formatter = new DataFormatter(System.Globalization.CultureInfo.InvariantCulture);
        foreach (IRow row in sheet)
            foreach (var cell in row) yield return formatter.FormatCellValue(cell);
    }

    /// <summary>Sheets, merged regions and <c>sheet!cell type value format</c>, a line each.</summary>
    private static string Cells(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var book = new XSSFWorkbook(stream);
        var text = new StringBuilder();
        for (var i = 0; i < book.NumberOfSheets; i++)
        {
            var sheet = book.GetSheetAt(i);
            text.Append(sheet.SheetName).Append(" landscape ").Append(sheet.PrintSetup.Landscape);
            text.Append(" repeats ").Append(sheet.RepeatingRows?.FormatAsString() ?? "nothing").Append('\n');
            for (var m = 0; m < sheet.NumMergedRegions; m++)
                text.Append("  merged ").Append(sheet.GetMergedRegion(m).FormatAsString()).Append('\n');
            foreach (IRow row in sheet)
                foreach (var cell in row.Where(c => c.CellType != CellType.Blank)) text.Append(Line(cell));
        }

        return text.ToString();
    }

    private static string Line(ICell cell)
    {
        var value = cell.CellType == CellType.Numeric
            ? cell.NumericCellValue.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : cell.StringCellValue;
        return $"  {cell.Sheet.SheetName}!{new CellReference(cell.RowIndex, cell.ColumnIndex).FormatAsString()} {cell.CellType} {value} {cell.CellStyle.GetDataFormatString()}\n";
    }
}
