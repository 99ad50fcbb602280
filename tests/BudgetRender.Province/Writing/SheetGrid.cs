namespace BudgetRender.Province.Writing;

/// <summary>A sheet before it is a file: texts and numbers by place, and what is merged.</summary>
public sealed class SheetGrid(string name)
{
    private readonly SortedDictionary<(int Row, int Column), object> _cells = [];

    public string Name { get; } = name;

    public List<(int Row, int Column, int Rows, int Columns)> Merged { get; } = [];

    /// <summary>Rows that have something in them.</summary>
    public int Height => _cells.Count == 0 ? 0 : _cells.Keys.Max(k => k.Row) + 1;

    /// <summary>Texts and decimals with their places, row by row.</summary>
    public IEnumerable<(int Row, int Column, object Value)> Cells => _cells.Select(c => (c.Key.Row, c.Key.Column, c.Value));

    public object? this[int row, int column] => _cells.GetValueOrDefault((row, column));

    public void Put(int row, int column, string text)
    {
        if (text.Length > 0) _cells[(row, column)] = text;
    }

    public void Put(int row, int column, decimal number) => _cells[(row, column)] = number;

    public void Put(int row, int column, string text, int rows, int columns)
    {
        Put(row, column, text);
        if (rows > 1 || columns > 1) Merged.Add((row, column, rows, columns));
    }

    /// <summary>The place of the first text that is this one.</summary>
    public (int Row, int Column)? Find(string text) =>
        _cells.Where(c => c.Value is string s && s == text).Select(c => ((int, int)?)c.Key).FirstOrDefault();
}
