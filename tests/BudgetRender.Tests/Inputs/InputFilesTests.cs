using System.IO.Compression;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using BudgetRender.Tests.Bulk;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Tests.Inputs;

/// <summary>Files that cannot be read, cells without values, and folders.</summary>
public sealed class InputFilesTests
{
    private const string ThreePublic = """
        sheet 三公
        2026年一般公共预算“三公”经费支出情况表
        部门名称：某局	单位：万元
        “三公”经费合计	因公出国（境）费	公务用车购置及运行费			公务接待费
        		小计	公务用车购置费	公务用车运行费
        #{0}		#10		#10	#1.5
        merge C3:E3
        """;

    [Theory]
    [InlineData("none.xlsx", null, "BR1001")]
    [InlineData("a.docx", "text", "BR1006")]
    [InlineData("a.xlsx", "not a workbook", "BR1003")]
    [InlineData("a.xls", "", "BR1003")]
    public void A_file_that_cannot_be_read_is_reported(string name, string? content, string code)
    {
        using var folder = new TemporaryFolder();
        if (content is not null) folder.Write(name, content);

        var result = InputReader.Open(folder.Path(name));

        Assert.Null(result.Value);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("book.xlsx")]
    [InlineData("book.xls")]
    public void Errors_and_formulas_without_value_are_reported_with_their_cells(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path(name);
        IWorkbook book = name.EndsWith(".xls", StringComparison.Ordinal) ? new HSSFWorkbook() : new XSSFWorkbook();
        var row = book.CreateSheet("三公").CreateRow(4);
        row.CreateCell(0).SetCellErrorValue(FormulaError.REF.Code);
        row.CreateCell(1).SetCellFormula("1+1");
        using (var file = File.Create(path)) book.Write(file);

        var findings = InputReader.Open(path).Diagnostics;

        Assert.Equal("A5", Assert.Single(findings, d => d.Code == "BR1007").Location!.Cell);
        Assert.Contains("#REF!", findings.First(d => d.Code == "BR1007").Message.Chinese, StringComparison.Ordinal);
        // A BIFF formula always has a value.
        if (name == "book.xlsx") Assert.Equal(("三公", "B5"), (findings[^1].Location!.Sheet, findings[^1].Location!.Cell));
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Path("bomb.xlsx");
        using (var package = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            using var part = package.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 520; i++) part.Write(block);
        }

        Assert.Equal("BR1005", Assert.Single(InputReader.Open(path).Diagnostics).Code);
    }

    [Fact]
    public void A_table_given_twice_must_agree()
    {
        using var folder = new TemporaryFolder();
        GridText.Write(ThreePublic.Replace("{0}", "11.5", StringComparison.Ordinal), folder.Path("a.xlsx"));
        GridText.Write(ThreePublic.Replace("{0}", "12.5", StringComparison.Ordinal), folder.Path("b.xlsx"));
        folder.Write("budgetrender.yaml", "pack: henan\nfiles: [a.xlsx, b.xlsx]\n");

        var findings = InputReader.Read(folder.Root, ExampleBooks.PackOf("henan", 2026)).Diagnostics;

        var finding = Assert.Single(findings, d => d.Code == "BR1321");
        Assert.EndsWith("b.xlsx: 三公!A5", finding.Location!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("a.xlsx: 三公!A5", Assert.Single(finding.Related).Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_given_twice_alike_or_to_be_replaced_is_one_table()
    {
        using var folder = new TemporaryFolder();
        GridText.Write(ThreePublic.Replace("{0}", "11.5", StringComparison.Ordinal), folder.Path("a.xlsx"));
        GridText.Write(ThreePublic.Replace("{0}", "12.5", StringComparison.Ordinal), folder.Path("b.xlsx"));
        folder.Write("same/budgetrender.yaml", "files: [a.xlsx, c.xlsx]\n");
        File.Copy(folder.Path("a.xlsx"), folder.Path("same", "a.xlsx"));
        File.Copy(folder.Path("a.xlsx"), folder.Path("same", "c.xlsx"));
        folder.Write("budgetrender.yaml", "files: [a.xlsx, b.xlsx]\nreplace: [three_public]\n");
        var pack = ExampleBooks.PackOf("henan", 2026);

        var same = InputReader.Read(folder.Path("same"), pack);
        var replaced = InputReader.Read(folder.Root, pack);

        Assert.DoesNotContain(same.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Single(same.Value!.Statements);
        Assert.DoesNotContain(replaced.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(12.5m, Assert.Single(replaced.Value!.Statements).Row("total")!.Amount("total")!.Value.Value);
    }

    [Theory]
    [InlineData("files: [../secret.xlsx]\n", "BR1010")]
    [InlineData("files: [/etc/hosts.xlsx]\n", "BR1010")]
    [InlineData("file: [a.xlsx]\n", "BR1010")]
    [InlineData("files: [a.xlsx\n", "BR1010")]
    [InlineData("files: [none.xlsx]\n", "BR1001")]
    public void A_faulty_manifest_is_reported(string manifest, string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("budgetrender.yaml", manifest);

        Assert.Contains(InputReader.Open(folder.Root).Diagnostics, d => d.Code == code);
    }

    [Fact]
    public void Pack_and_year_are_known_before_any_layout_is()
    {
        using var folder = new TemporaryFolder();
        GridText.Write("sheet 情况说明\n项目\t内容\n模板\tluohe\n年度\t#2024\n", folder.Path("a.xlsx"));
        var json = folder.Write("b.json", """{ "year": 2025, "facts": { "pack": "jiyuan" } }""");

        var book = InputReader.Open(folder.Path("a.xlsx")).Value!;
        var text = InputReader.Open(json).Value!;

        Assert.Equal(("luohe", 2024), (book.PackName, book.Year));
        Assert.Equal(("jiyuan", 2025), (text.PackName, text.Year));
    }

    [Fact]
    public void Binary_noise_in_numbers_is_gone()
    {
        using var folder = new TemporaryFolder();
        GridText.Write(ThreePublic.Replace("#{0}", "#96.26000000000001", StringComparison.Ordinal), folder.Path("a.xlsx"));

        var amount = InputReader.Read(folder.Path("a.xlsx"), ExampleBooks.PackOf("henan", 2026)).Value!
            .Find(StatementIds.ThreePublic)!.Row("total")!.Amount("total")!.Value;

        Assert.Equal((96.26m, 2), (amount.Value, amount.Decimals));
    }
}
