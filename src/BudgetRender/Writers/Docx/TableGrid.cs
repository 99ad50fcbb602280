using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>A table's columns in twips. Edges are rounded, not widths, so that the sum is exact.</summary>
internal sealed class TableGrid
{
    private readonly int[] _edges;

    public TableGrid(Table table)
    {
        _edges = new int[table.Columns.Length + 1];
        var edge = 0.0;
        for (var i = 0; i < table.Columns.Length; i++)
        {
            edge += table.Columns[i].Width;
            _edges[i + 1] = Units.Twips(edge);
        }
    }

    public int Columns => _edges.Length - 1;

    public int Width => _edges[^1];

    public int WidthOf(int column, int span) => _edges[Math.Min(Columns, column + span)] - _edges[column];
}
