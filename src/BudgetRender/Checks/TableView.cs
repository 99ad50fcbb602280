using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A table as the rules see it: its cells as figures, its rows by kind, and what stands under what.</summary>
public sealed class TableView
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Row, string Measure), Figure> _missing = [];
    private readonly Dictionary<(string Side, string Measure), string?> _letters = [];
    private readonly List<Figure> _stated = [];
    private readonly Figure?[][] _cells;

    public TableView(Statement statement)
    {
        Statement = statement;
        Func<Figure, SourceLocation?> locate = Locate;
        for (var i = 0; i < statement.Rows.Length; i++)
        {
            var row = statement.Rows[i];
            _rows.TryAdd(row.Key, i);
            foreach (var (measure, amount) in row.Amounts)
            {
                _columns.TryAdd(measure, _columns.Count);
                _stated.Add(new Figure(this, row, measure, amount, locate));
            }
        }
        _cells = new Figure?[statement.Rows.Length][];
        var next = 0;
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = new Figure?[_columns.Count];
            for (var left = statement.Rows[i].Amounts.Count; left > 0; left--, next++) _cells[i][_columns[_stated[next].Measure]] = _stated[next];
        }
        Structure = new RowStructure(statement);
        Measures = [.. _columns.Keys.Order(StringComparer.Ordinal)];
    }

    public Statement Statement { get; }

    public RowStructure Structure { get; }

    /// <summary>The measures that at least one row states.</summary>
    public IReadOnlyList<string> Measures { get; }

    public bool States(string measure) => _columns.ContainsKey(measure);

    /// <summary>The cell at a row and measure; the row's place in the table must be known.</summary>
    public Figure Cell(int row, string measure)
    {
        if (!_columns.TryGetValue(measure, out var column)) return Missing(Statement.Rows[row].Key, Statement.Rows[row], measure);
        return _cells[row][column] ??= new Figure(this, Statement.Rows[row], measure, null, Locate);
    }

    /// <summary>The cell in the row of this key; a blank figure when the table has no such row.</summary>
    public Figure Cell(string key, string measure) =>
        _rows.TryGetValue(key, out var row) ? Cell(row, measure) : Missing(key, null, measure);

    /// <summary>The cells that hold an amount, row by row.</summary>
    public IReadOnlyList<Figure> Stated => _stated;

    public bool HasRow(string key) => _rows.ContainsKey(key);

    public Figure[] Column(IEnumerable<int> rows, string measure) => Column(rows.ToList(), measure);

    /// <summary>A measure's cells in these rows.</summary>
    public Figure[] Column(IReadOnlyList<int> rows, string measure)
    {
        var cells = new Figure[rows.Count];
        for (var i = 0; i < cells.Length; i++) cells[i] = Cell(rows[i], measure);
        return cells;
    }

    private Figure Missing(string key, StatementRow? row, string measure)
    {
        if (!_missing.TryGetValue((key, measure), out var figure))
        {
            figure = new Figure(this, row, measure, null, Locate) { MissingRowKey = row is null ? key : "" };
            _missing.Add((key, measure), figure);
        }
        return figure;
    }

    private SourceLocation? Locate(Figure figure)
    {
        if (figure.Amount?.Source is { } source) return source;
        if (figure.Row?.Source is not { } place) return figure.Row?.Source ?? Statement.Source;
        if (place.Cell is null || Letters(TwoSided.SideOf(figure.Row.Key), figure.Measure) is not { } letters) return place;
        return place with { Cell = letters + new string([.. place.Cell.SkipWhile(char.IsAsciiLetter)]) };
    }

    /// <summary>The letters of the measure's column, taken from a row of the same side that states it.</summary>
    private string? Letters(string side, string measure)
    {
        if (!_letters.TryGetValue((side, measure), out var letters))
        {
            var cell = Statement.Rows.Where(r => TwoSided.SideOf(r.Key) == side).Select(r => r.Amount(measure)?.Source?.Cell).FirstOrDefault(c => c is not null);
            letters = cell is null ? null : new string([.. cell.TakeWhile(char.IsAsciiLetter)]);
            _letters.Add((side, measure), letters);
        }
        return letters;
    }
}
