using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Layout.Tables;

/// <summary>Gathers a table's cells, head and body as one grid of rows.</summary>
internal static class TableGrid
{
    /// <summary>All cells in reading order, their text set.</summary>
    public static List<CellBox> Cells(Table table, int section, CellSetter setter)
    {
        var cells = new List<CellBox>((table.Head.Length + table.Body.Length) * table.Columns.Length);
        Add(table.Head, isInHead: true, offset: 0);
        Add(table.Body, isInHead: false, table.Head.Length);
        return cells;

        void Add(ImmutableArray<TableRow> rows, bool isInHead, int offset)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                for (var i = 0; i < rows[row].Cells.Length; i++)
                {
                    var box = setter.Set(new CellOrigin(table, isInHead, row, i, section));
                    var end = Math.Min(row + rows[row].Cells[i].RowSpan, rows.Length);
                    box.Row = offset + row;
                    box.RowEnd = offset + Math.Max(end, row + 1);
                    cells.Add(box);
                }
            }
        }
    }
}
