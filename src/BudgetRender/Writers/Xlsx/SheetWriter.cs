using BudgetRender.Documents;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Writers.Xlsx;

/// <summary>One table on one sheet: its number and title, the caption line, the grid, its notes.</summary>
internal sealed class SheetWriter(
    XSSFSheet sheet,
    TableSheet content,
    DocumentStyle style,
    CellStyles styles,
    IllegalCharacters illegal)
{
    private readonly Table _table = content.Table;
    private int _row;

    private int LastColumn => _table.Columns.Length - 1;

    public void Write()
    {
        for (var i = 0; i <= LastColumn; i++) sheet.SetColumnWidth(i, ColumnWidths.Units(_table.Columns[i]));
        foreach (var line in content.Above) WriteLine(line);
        WriteCaption();
        var head = _row;
        foreach (var row in _table.Head) WriteRow(row);
        var body = _row;
        foreach (var row in _table.Body) WriteRow(row);
        foreach (var line in content.Below) WriteLine(line);
        PrintSetup.Apply(sheet, content.Section.Orientation, content.Section.Numbering, style);
        if (body == head) return;
        sheet.RepeatingRows = new CellRangeAddress(head, body - 1, -1, -1);
        sheet.CreateFreezePane(0, body);
    }

    /// <summary>A line over the whole width of the grid.</summary>
    private void WriteLine(SheetLine line)
    {
        var text = style.Texts[line.Role];
        var row = NextRow(LineHeights.Of(text));
        WriteText(row, 0, line.Text, CellLook.Of(text) with { IsWrapped = true });
        Merge(row.RowNum, row.RowNum, 0, LastColumn);
    }

    /// <summary>Both ends of the line run over into the empty cells between them.</summary>
    private void WriteCaption()
    {
        if (_table.Caption is { Left: "", Right: "" }) return;
        var text = style.Texts[TextRole.TableCaption];
        var look = CellLook.Of(text);
        var row = NextRow(LineHeights.Of(text));
        if (_table.Caption.Left.Length > 0)
            WriteText(row, 0, _table.Caption.Left, look with { Alignment = Documents.HorizontalAlignment.Left });
        if (_table.Caption.Right.Length == 0) return;
        if (LastColumn == 0 && _table.Caption.Left.Length > 0) row = NextRow(row.HeightInPoints);
        WriteText(row, LastColumn, _table.Caption.Right, look with { Alignment = Documents.HorizontalAlignment.Right });
    }

    private void WriteRow(TableRow row)
    {
        var line = NextRow(ColumnWidths.Height(row, _table, style));
        foreach (var cell in row.Cells) WriteCell(line, cell);
    }

    private void WriteCell(IRow row, TableCell cell)
    {
        var look = styles.Of(CellLook.Of(cell, style, _table.TextSize));
        var bottom = row.RowNum + cell.RowSpan - 1;
        var right = cell.Column + cell.ColumnSpan - 1;
        for (var r = row.RowNum; r <= bottom; r++)
        {
            var line = sheet.GetRow(r) ?? sheet.CreateRow(r);
            for (var c = cell.Column; c <= right; c++) line.CreateCell(c).CellStyle = look;
        }

        var target = row.GetCell(cell.Column);
        switch (cell.Content)
        {
            case TextContent text: target.SetCellValue(illegal.Clean(PlainText.Of(text.Text, '\n'))); break;
            case FigureContent figure when NumberFormats.IsNumber(figure.Figure):
                target.SetCellValue((double)figure.Figure.Value);
                break;
            case FigureContent figure: target.SetCellValue(illegal.Clean(figure.Figure.Printed)); break;
            case EmptyContent: break;
            default: throw new InvalidOperationException($"No cell is defined for {cell.Content.GetType().Name}.");
        }

        Merge(row.RowNum, bottom, cell.Column, right);
    }

    private void WriteText(IRow row, int column, string text, CellLook look)
    {
        var cell = row.CreateCell(column);
        cell.CellStyle = styles.Of(look);
        cell.SetCellValue(illegal.Clean(text));
    }

    private void Merge(int top, int bottom, int left, int right)
    {
        if (top < bottom || left < right) sheet.AddMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }

    private IRow NextRow(double points)
    {
        var row = sheet.GetRow(_row) ?? sheet.CreateRow(_row);
        row.HeightInPoints = (float)points;
        _row++;
        return row;
    }
}
