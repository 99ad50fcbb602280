using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Writers.Pdf;

/// <summary>A table's elements: every row and cell, empty ones too, so that the grid is whole for readers aloud.</summary>
internal sealed class TableTags
{
    private readonly StructureElement[][] _head;
    private readonly StructureElement[][] _body;

    public TableTags(StructureElement table, Table source)
    {
        Caption = source.Caption is { Left: "", Right: "" } ? table : table.Add(StructureRole.Caption);
        _head = source.Head.IsEmpty ? [] : Rows(table.Add(StructureRole.THead), source.Head, HeaderScope.Column);
        _body = source.Body.IsEmpty ? [] : Rows(table.Add(StructureRole.TBody), source.Body, HeaderScope.Row);
    }

    public StructureElement Caption { get; }

    public StructureElement Cell(CellOrigin origin) => (origin.IsInHead ? _head : _body)[origin.Row][origin.Index];

    private static StructureElement[][] Rows(StructureElement parent, ImmutableArray<TableRow> rows, HeaderScope scope)
    {
        var elements = new StructureElement[rows.Length][];
        for (var row = 0; row < rows.Length; row++)
        {
            var line = parent.Add(StructureRole.TR);
            elements[row] = new StructureElement[rows[row].Cells.Length];
            for (var i = 0; i < rows[row].Cells.Length; i++) elements[row][i] = line.Add(CellFor(rows[row].Cells[i], scope));
        }

        return elements;
    }

    private static StructureElement CellFor(TableCell cell, HeaderScope scope) =>
        new(cell.IsHeader || scope == HeaderScope.Column ? StructureRole.TH : StructureRole.TD)
        {
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            Scope = scope,
        };
}
