using System.Globalization;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Tests.Inputs;

/// <summary>
/// Workbooks as text: <c>sheet NAME</c> begins a sheet, <c>merge A3:B3</c> merges cells, every other line is a row of
/// cells between tabs. <c>#1.5</c> is a number, <c>#1.5|0.00</c> one with a format, <c>#0.9|0%</c> a percentage.
/// </summary>
internal static class GridText
{
    public static void Write(string text, string path)
    {
        IWorkbook book = path.EndsWith(".xls", StringComparison.Ordinal) ? new HSSFWorkbook() : new XSSFWorkbook();
        ISheet? sheet = null;
        var row = 0;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("sheet ", StringComparison.Ordinal)) (sheet, row) = (book.CreateSheet(line[6..]), 0);
            else if (line.StartsWith("merge ", StringComparison.Ordinal)) Merge(sheet!, line[6..]);
            else if (sheet is not null) WriteRow(book, sheet.CreateRow(row++), line);
        }
        using var file = File.Create(path);
        book.Write(file);
    }

    private static void Merge(ISheet sheet, string ranges)
    {
        foreach (var range in ranges.Split(' ')) sheet.AddMergedRegion(CellRangeAddress.ValueOf(range));
    }

    private static void WriteRow(IWorkbook book, IRow row, string line)
    {
        var cells = line.Split('\t');
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0) continue;
            var cell = row.CreateCell(i);
            if (cells[i][0] != '#') cell.SetCellValue(cells[i].Replace("\\n", "\n", StringComparison.Ordinal));
            else SetNumber(book, cell, cells[i][1..].Split('|'));
        }
    }

    private static void SetNumber(IWorkbook book, ICell cell, string[] number)
    {
        cell.SetCellValue(double.Parse(number[0], CultureInfo.InvariantCulture));
        if (number.Length < 2) return;
        cell.CellStyle = book.CreateCellStyle();
        cell.CellStyle.DataFormat = book.CreateDataFormat().GetFormat(number[1]);
    }
}
