using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>A sheet as cells. Rows and columns count from 0; outside the sheet every cell is blank.</summary>
internal sealed class Grid(string file, string sheet, IReadOnlyList<Cell[]> rows, ImmutableArray<GridRange> merges)
{
    private int? _prevailing;

    public string File { get; } = file;

    public string Sheet { get; } = sheet;

    public ImmutableArray<GridRange> Merges { get; } = merges;

    public int Height => rows.Count;

    public int Width { get; } = rows.Count == 0 ? 0 : rows.Max(r => r.Length);

    public SourceLocation Location => new(File, Sheet);

    public Cell this[int row, int column] =>
        row < rows.Count && column < rows[row].Length ? rows[row][column] : default;

    public SourceLocation At(int row, int column) => new(File, Sheet, CellName.Of(row, column));

    public ReadOnlySpan<Cell> Row(int row) => row < rows.Count ? rows[row] : [];

    /// <summary>The column of the first cell with content, or -1.</summary>
    public int FirstColumn(int row)
    {
        var cells = Row(row);
        for (var i = 0; i < cells.Length; i++)
        {
            if (!cells[i].IsBlank) return i;
        }
        return -1;
    }

    public bool IsBlankRow(int row) => FirstColumn(row) < 0;

    /// <summary>The places that the sheet's numbers need, at most two.</summary>
    public int PrevailingDecimals => _prevailing ??= Prevailing();

    private int Prevailing()
    {
        var most = 0;
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                if (cell.Number is null || most == 2) continue;
                most = Math.Max(most, Math.Min(2, cell.PlacesNeeded));
            }
        }
        return most;
    }
}

/// <summary>A merged range, ends included.</summary>
internal readonly record struct GridRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
