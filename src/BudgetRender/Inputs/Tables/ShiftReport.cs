using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Tables;

/// <summary>Reports rows whose indicators were moved: one note for each block of rows moved alike.</summary>
internal sealed class ShiftReport(TableSheet sheet)
{
    private int _shift;
    private int _firstRow;
    private int _firstColumn;
    private int _lastRow;
    private int _lastColumn;

    public void Add(int row, IndicatorPlacement placement)
    {
        if (placement.Placed.Count + placement.Unplaced.Count == 0) return;
        if (placement.Shift != _shift) Finish();
        if (placement.Shift == 0) return;
        if (_shift == 0) (_shift, _firstRow, _firstColumn, _lastColumn) = (placement.Shift, row, placement.FirstColumn, 0);
        _lastRow = row;
        _firstColumn = Math.Min(_firstColumn, placement.FirstColumn);
        _lastColumn = Math.Max(_lastColumn, placement.LastColumn);
    }

    public void Finish()
    {
        if (_shift == 0) return;
        var range = $"{CellName.Of(_firstRow, _firstColumn)}:{CellName.Of(_lastRow, _lastColumn)}";
        sheet.Findings.Add(RowFindings.IndicatorsShifted(sheet.Grid.At(_firstRow, _firstColumn) with { Cell = range }, _shift));
        _shift = 0;
    }
}
