namespace BudgetRender.Layout.Tables;

/// <summary>The rows of a table that one page shows: the repeated head's, if any, and a range.</summary>
internal sealed class TablePart
{
    private readonly double[] _tops;
    private readonly int _from;

    /// <param name="top">Upper edge of the first row in points.</param>
    public TablePart(double[] rowHeights, double top, int repeatedRows, int from, int to)
    {
        RepeatedRows = repeatedRows;
        Rows = repeatedRows + to - from;
        _from = from;
        _tops = new double[Rows + 1];
        _tops[0] = top;
        for (var i = 0; i < Rows; i++)
            _tops[i + 1] = _tops[i] + rowHeights[i < repeatedRows ? i : from + i - repeatedRows];
    }

    public int RepeatedRows { get; }

    /// <summary>Number of rows on the page.</summary>
    public int Rows { get; }

    public double Bottom => _tops[^1];

    /// <summary>Upper edge of a row of the table; the lower edge of the row before it.</summary>
    public double TopOf(int row) => _tops[IndexOf(row)];

    /// <summary>Upper edge of a row of the page.</summary>
    public double TopOfIndex(int index) => _tops[index];

    /// <summary>Where a row of the table stands on the page; rows before or after are cut off.</summary>
    public int IndexOf(int row) => row < RepeatedRows
        ? row
        : RepeatedRows + Math.Clamp(row - _from, 0, Rows - RepeatedRows);
}
