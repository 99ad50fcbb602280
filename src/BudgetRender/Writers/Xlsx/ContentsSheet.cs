using System.Collections.Immutable;
using BudgetRender.Documents;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Writers.Xlsx;

/// <summary>目录: the document's title and a link to every table.</summary>
internal static class ContentsSheet
{
    private const int NumberWidth = 16 * 256;
    private const int TitleWidth = 64 * 256;

    /// <summary>Room for a long title to wrap.</summary>
    private const int TitleLines = 2;

    public static void Write(
        XSSFWorkbook workbook,
        Document document,
        ImmutableArray<TableSheet> tables,
        CellStyles styles,
        IllegalCharacters illegal)
    {
        var sheet = (XSSFSheet)workbook.CreateSheet(SheetNames.Contents);
        sheet.SetColumnWidth(0, NumberWidth);
        sheet.SetColumnWidth(1, TitleWidth);
        var text = document.Style.Texts;
        var title = sheet.CreateRow(0);
        title.HeightInPoints = (float)(TitleLines * LineHeights.Of(text[TextRole.TableTitle]));
        Put(title, 0, document.Info.Title, CellLook.Of(text[TextRole.TableTitle]) with { IsWrapped = true }, styles, illegal);
        sheet.AddMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        PrintSetup.Apply(sheet, PageOrientation.Portrait, PageNumbering.None, document.Style);
        var look = CellLook.Of(text[TextRole.TableCaption]) with { Alignment = Documents.HorizontalAlignment.Left };
        for (var i = 0; i < tables.Length; i++)
        {
            var row = sheet.CreateRow(i + 1);
            Put(row, 0, tables[i].FormNumber, look, styles, illegal);
            var link = Put(row, 1, tables[i].Table.Title, look, styles, illegal);
            link.Hyperlink = new XSSFHyperlink(HyperlinkType.Document) { Address = $"'{tables[i].Name.Replace("'", "''")}'!A1" };
        }
    }

    private static ICell Put(
        IRow row, int column, string text, CellLook look, CellStyles styles, IllegalCharacters illegal)
    {
        var cell = row.CreateCell(column);
        cell.CellStyle = styles.Of(look);
        cell.SetCellValue(illegal.Clean(text));
        return cell;
    }
}
