using System.Globalization;
using System.Text;
using BudgetRender.Diagnostics;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>A workbook file as grids. Formulas count with the values they were saved with; macros and links are not read.</summary>
internal static class WorkbookReader
{
    /// <summary>The Chinese code page of old <c>.xls</c> files.</summary>
    private const int ChineseCodePage = 936;

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets in order; empty when the file cannot be read, which is then reported.</summary>
    /// <param name="name">The file's name as the user gave it.</param>
    public static IReadOnlyList<Grid> Read(string path, string name, List<Diagnostic> findings)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > WorkbookLimits.FileBytes) throw new LimitExceededException("文件大小", "file size");
            WorkbookInspection.Inspect(stream, name, findings);
            stream.Position = 0;
            return ReadSheets(stream, name);
        }
        catch (LimitExceededException limit)
        {
            findings.Add(FileFindings.LimitExceeded(name, limit));
        }
        catch (InvalidPasswordException)
        {
            findings.Add(FileFindings.Protected(name));
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            findings.Add(FileFindings.NotFound(name));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileFindings.Unreadable(name, trouble.Message));
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            // A damaged file makes the parser fail in any way it likes; whatever it says, the file is what is wrong.
            findings.Add(FileFindings.Damaged(name, trouble.Message));
        }
        return [];
    }

    private static List<Grid> ReadSheets(Stream stream, string name)
    {
        var configuration = new ExcelReaderConfiguration
        {
            LeaveOpen = true,
            FallbackEncoding = Encoding.GetEncoding(ChineseCodePage),
        };
        using var reader = ExcelReaderFactory.CreateReader(stream, configuration);
        if (reader.ResultsCount > WorkbookLimits.Sheets) throw new LimitExceededException("工作表数", "number of sheets");
        var grids = new List<Grid>();
        var cells = 0;
        do
        {
            grids.Add(ReadSheet(reader, name, ref cells));
        }
        while (reader.NextResult());
        return grids;
    }

    private static Grid ReadSheet(IExcelDataReader reader, string name, ref int cells)
    {
        var rows = new List<Cell[]>();
        var formats = new Dictionary<int, string>();
        while (reader.Read())
        {
            if (rows.Count >= WorkbookLimits.RowsPerSheet) throw new LimitExceededException("行数", "number of rows");
            var row = ReadRow(reader, formats);
            cells += row.Length;
            if (cells > WorkbookLimits.Cells) throw new LimitExceededException("单元格数", "number of cells");
            rows.Add(row);
        }
        while (rows.Count > 0 && rows[^1].Length == 0) rows.RemoveAt(rows.Count - 1);
        var merges = (reader.MergeCells ?? []).Select(m => new GridRange(m.FromRow, m.FromColumn, m.ToRow, m.ToColumn));
        return new Grid(name, reader.Name, rows, [.. merges]);
    }

    /// <summary>The row up to its last cell with content.</summary>
    private static Cell[] ReadRow(IExcelDataReader reader, Dictionary<int, string> formats)
    {
        var last = reader.FieldCount - 1;
        while (last >= 0 && ReadCell(reader, last, formats).IsBlank) last--;
        if (last >= WorkbookLimits.ColumnsPerSheet) throw new LimitExceededException("列数", "number of columns");
        if (last < 0) return [];
        var cells = new Cell[last + 1];
        for (var i = 0; i <= last; i++) cells[i] = ReadCell(reader, i, formats);
        return cells;
    }

    private static Cell ReadCell(IExcelDataReader reader, int column, Dictionary<int, string> formats)
    {
        switch (reader.GetValue(column))
        {
            case null:
                return default;
            case string text:
                var trimmed = text.Trim();
                return trimmed.Length == 0 ? default : new Cell(trimmed, null, "");
            case DateTime date:
                return new Cell(date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), null, "");
            case IConvertible number and (double or int or float or decimal or long):
                return new Cell(null, ToDecimal(number.ToDouble(CultureInfo.InvariantCulture)), Format(reader, column, formats));
            case var other:
                return new Cell(Convert.ToString(other, CultureInfo.InvariantCulture), null, "");
        }
    }

    /// <summary>The decimal a binary number stands for: 96.26000000000001 was 96.26 before it was stored.</summary>
    private static decimal ToDecimal(double number) => Math.Abs(number) < 1e15
        ? decimal.Round((decimal)number, 10)
        : Math.Abs(number) < 7e27 ? (decimal)number : throw new InvalidDataException("A number is beyond all bounds.");

    private static string Format(IExcelDataReader reader, int column, Dictionary<int, string> formats)
    {
        var index = reader.GetNumberFormatIndex(column);
        if (formats.TryGetValue(index, out var format)) return format;
        return formats[index] = reader.GetNumberFormatString(column) ?? "";
    }
}
