using BudgetRender.Checks;
using BudgetRender.Checks.Annotations;
using BudgetRender.Diagnostics;
using BudgetRender.Tests.House;
using NPOI.SS.UserModel;

namespace BudgetRender.Tests.Checks;

public class AnnotatedWorkbookTests
{
    public static TheoryData<string> Workbooks =>
        [.. Directory.GetFiles(Repository.PathTo("examples"), "预算*.xls*", SearchOption.AllDirectories).Select(Repository.Relative).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Findings_stand_on_their_cells_and_everything_else_is_kept(string file)
    {
        var original = File.ReadAllBytes(Repository.PathTo(file));
        var before = WorkbookFactory.Create(new MemoryStream(original));
        var sheet = before.GetSheetAt(0).SheetName;
        Diagnostic[] findings =
        [
            Diagnostic.Error("BR2101", "合计不对", "The total is wrong", new SourceLocation(file, sheet, "C6")).WithHint("改", "Mend it."),
            Diagnostic.Warning("BR2102", "部门不对", "The department is wrong", new SourceLocation(file, sheet, "C6")),
            Diagnostic.Note("BR2301", "别的文件", "Another file", new SourceLocation("other.xlsx", sheet, "A1")),
        ];

        var copy = AnnotatedWorkbook.Write(original, file, findings, Language.Chinese);

        Assert.Equal(copy, AnnotatedWorkbook.Write(original, file, findings, Language.Chinese));
        var after = WorkbookFactory.Create(new MemoryStream(copy));
        Assert.Equal(before.NumberOfSheets + 1, after.NumberOfSheets);
        Assert.Equal(Texts(before), Texts(after, before.NumberOfSheets));
        var cell = after.GetSheet(sheet).GetRow(5).GetCell(2);
        Assert.Contains("BR2101", cell.CellComment.String.String, StringComparison.Ordinal);
        Assert.Contains("BR2102", cell.CellComment.String.String, StringComparison.Ordinal);
        Assert.Equal(FillPattern.SolidForeground, cell.CellStyle.FillPattern);
        var list = after.GetSheet("检查结果");
        Assert.Equal("BR2101", list.GetRow(1).GetCell(2).StringCellValue);
        Assert.Equal($"'{sheet}'!C6", list.GetRow(1).GetCell(3).Hyperlink.Address);
        Assert.Null(list.GetRow(3).GetCell(3).Hyperlink);
    }

    [Fact]
    public void An_example_with_its_own_findings_can_be_annotated()
    {
        var (budget, options) = ExampleBudgets.Read("sanmenxia-gov-office-2026");
        var findings = Checker.Check(budget, options);
        var name = findings.First(f => f.Location?.Sheet is not null).Location!.File;
        var path = Repository.PathTo("examples", "sanmenxia-gov-office-2026", Path.GetFileName(name));
        var copy = WorkbookFactory.Create(new MemoryStream(AnnotatedWorkbook.Write(File.ReadAllBytes(path), name, findings, Language.English)));
        Assert.Equal(findings.Length, Enumerable.Range(1, findings.Length).Count(i => copy.GetSheet("检查结果").GetRow(i).GetCell(2).StringCellValue == findings[i - 1].Code));
    }

    private static List<string> Texts(IWorkbook workbook, int? sheets = null)
    {
        var texts = new List<string>();
        for (var i = 0; i < (sheets ?? workbook.NumberOfSheets); i++)
        {
            var sheet = workbook.GetSheetAt(i);
            texts.Add($"{sheet.SheetName} {sheet.NumMergedRegions}");
            foreach (IRow row in sheet)
                texts.AddRange(row.Cells.Where(c => c.CellType != CellType.Blank).Select(c => $"{c.RowIndex} {c.ColumnIndex} {c}"));
        }
        return texts;
    }
}
