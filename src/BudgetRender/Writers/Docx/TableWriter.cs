using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>A standard table as w:tbl; its caption line is a paragraph in front of it.</summary>
internal sealed class TableWriter(MarkupWriter markup, DocumentStyle style, Table table)
{
    private readonly TableGrid _grid = new(table);
    private readonly CellWriter _cells = new(markup, style, table.TextSize);

    /// <summary>For each column, the cell of an earlier row that still covers it.</summary>
    private readonly (int RowsLeft, int Span)[] _covered = new (int, int)[table.Columns.Length];

    public int Width => _grid.Width;

    public void Write()
    {
        markup.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + RoleStyle.Table + "\"/><w:tblW w:w=\"").Raw(_grid.Width);
        markup.Raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>");
        markup.Raw("<w:tblLook w:val=\"0000\"/><w:tblCaption w:val=\"").Text(table.Title).Raw("\"/></w:tblPr><w:tblGrid>");
        for (var column = 0; column < _grid.Columns; column++)
            markup.Raw("<w:gridCol w:w=\"").Raw(_grid.WidthOf(column, 1)).Raw("\"/>");
        markup.Raw("</w:tblGrid>");
        WriteRows(table.Head, isHead: true);
        WriteRows(table.Body, isHead: false);
        markup.Raw("</w:tbl>");
    }

    private void WriteRows(ImmutableArray<TableRow> rows, bool isHead)
    {
        // Word processors add a row's rule to its height; the layout counts it in.
        var height = Units.Twips(Math.Max(0, style.Table.MinimumRowHeight - style.Table.RuleWidth));
        foreach (var row in rows)
        {
            markup.Raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").Raw(height);
            markup.Raw("\" w:hRule=\"atLeast\"/>").Raw(isHead ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
            WriteCells(row);
            markup.Raw("</w:tr>");
        }

        Array.Clear(_covered);
    }

    private void WriteCells(TableRow row)
    {
        var next = 0;
        for (var column = 0; column < _grid.Columns;)
        {
            var (rowsLeft, span) = _covered[column];
            if (rowsLeft > 0)
            {
                _covered[column] = (rowsLeft - 1, span);
                _cells.WriteCovered(_grid.WidthOf(column, span), span);
                column += span;
                continue;
            }

            var cell = row.Cells[next++];
            if (cell.RowSpan > 1) _covered[column] = (cell.RowSpan - 1, cell.ColumnSpan);
            _cells.Write(cell, _grid.WidthOf(column, cell.ColumnSpan));
            column += cell.ColumnSpan;
        }
    }
}
