using System.Globalization;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>An .xls file.</summary>
internal sealed class BiffCopy(byte[] file) : IWorkbookCopy
{
    private readonly HSSFWorkbook _workbook = new(new MemoryStream(file));

    public decimal? Number(string sheet, CellPlace cell) =>
        Find(sheet, cell) is { CellType: CellType.Numeric } found
            ? decimal.Parse(found.NumericCellValue.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    public string Text(string sheet, CellPlace cell) =>
        Find(sheet, cell) is { CellType: CellType.String } found ? found.StringCellValue : "";

    public void Write(string sheet, CellPlace cell, decimal number)
    {
        var target = Cell(sheet, cell);
        target.SetCellType(CellType.Numeric);
        target.SetCellValue((double)number);
    }

    public void Write(string sheet, CellPlace cell, string text)
    {
        var target = Cell(sheet, cell);
        target.SetCellType(CellType.String);
        target.SetCellValue(text);
    }

    public void Clear(string sheet, CellPlace cell) => Find(sheet, cell)?.SetCellType(CellType.Blank);

    public void DeleteRow(string sheet, int row)
    {
        var edited = _workbook.GetSheet(sheet);
        edited.RemoveRow(edited.GetRow(row - 1));
        if (row <= edited.LastRowNum) edited.ShiftRows(row, edited.LastRowNum, -1);
    }

    public void DoubleRow(string sheet, int row)
    {
        var edited = _workbook.GetSheet(sheet);
        // Moves the rows below down itself.
        edited.CopyRow(row - 1, row);
    }

    public void RemoveSheet(string sheet) => _workbook.RemoveSheetAt(_workbook.GetSheetIndex(sheet));

    public byte[] ToArray()
    {
        using var output = new MemoryStream();
        _workbook.Write(output);
        return output.ToArray();
    }

    private ICell? Find(string sheet, CellPlace cell) => _workbook.GetSheet(sheet).GetRow(cell.Row - 1)?.GetCell(cell.Column);

    private ICell Cell(string sheet, CellPlace cell)
    {
        var edited = _workbook.GetSheet(sheet);
        return (edited.GetRow(cell.Row - 1) ?? edited.CreateRow(cell.Row - 1)).GetCell(cell.Column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
