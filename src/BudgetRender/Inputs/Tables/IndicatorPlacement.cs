using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// Where the indicator texts of one row belong. Text in a column of amounts proves that the row stands too far left,
/// by as much as its first text is away from the first indicator. Without such proof the row is moved by a column only
/// when that makes pairs of indicator and value out of what are none in place; when both are equal it goes as the row
/// above it went.
/// </summary>
internal sealed class IndicatorPlacement
{
    private readonly HashSet<int> _texts;

    private IndicatorPlacement(HashSet<int> texts) => _texts = texts;

    /// <summary>Columns by which the row stood left of its heads.</summary>
    public int Shift { get; private init; }

    /// <summary>Slot and sheet column of every text that has a place.</summary>
    public required List<(int Slot, int Column)> Placed { get; init; }

    /// <summary>Columns of texts without a place.</summary>
    public required List<int> Unplaced { get; init; }

    public int FirstColumn => _texts.Min();

    public int LastColumn => _texts.Max();

    /// <summary>Whether the cell of this column was read as an indicator or value.</summary>
    public bool IsText(int column) => _texts.Contains(column);

    public static IndicatorPlacement Of(Grid grid, IndicatorColumns columns, int row, int shiftAbove)
    {
        var texts = new List<int>();
        var last = grid.Row(row).Length - 1;
        for (var column = columns.FirstAmount; column <= last; column++)
        {
            var cell = grid[row, column];
            if (cell.IsBlank || (column < columns.FirstSlot && IsAmount(cell))) continue;
            texts.Add(column);
        }
        var shift = texts.Count == 0 ? shiftAbove
            : texts[0] < columns.FirstSlot ? columns.FirstSlot - texts[0]
            : Best(texts, columns, shiftAbove);
        return Place(texts, columns, shift);
    }

    private static bool IsAmount(Cell cell) =>
        cell.Number is not null || NumberText.IsDash(cell.Text) || NumberText.IsMeantAsNumber(cell.Text);

    private static int Best(List<int> texts, IndicatorColumns columns, int shiftAbove)
    {
        int inPlace = Halves(texts, columns, 0), moved = Halves(texts, columns, 1);
        return inPlace == moved ? Math.Min(shiftAbove, 1) : inPlace < moved ? 0 : 1;
    }

    /// <summary>Indicators without value and values without indicator; a place beyond the last column counts double.</summary>
    private static int Halves(List<int> texts, IndicatorColumns columns, int shift)
    {
        var taken = texts.Select(t => t - columns.FirstSlot + shift).ToHashSet();
        return taken.Sum(slot => slot >= columns.Slots.Count ? 2 : taken.Contains(slot ^ 1) ? 0 : 1);
    }

    private static IndicatorPlacement Place(List<int> texts, IndicatorColumns columns, int shift)
    {
        var placed = new Dictionary<int, int>();
        var rest = new List<int>();
        var overflows = texts.Count > 0 && texts[^1] - columns.FirstSlot + shift >= columns.Slots.Count;
        if (overflows) PlaceLastPair(texts, columns, placed);
        foreach (var column in texts.Where(t => !placed.ContainsValue(t)))
        {
            var slot = column - columns.FirstSlot + shift;
            if (slot < 0 || slot >= columns.Slots.Count || !placed.TryAdd(slot, column)) rest.Add(column);
        }
        return new IndicatorPlacement([.. texts])
        {
            Shift = shift,
            Placed = [.. placed.OrderBy(p => p.Key).Select(p => (p.Key, p.Value))],
            Unplaced = rest,
        };
    }

    /// <summary>A pair under the last two heads is in place already, whatever happened to the cells before it.</summary>
    private static void PlaceLastPair(List<int> texts, IndicatorColumns columns, Dictionary<int, int> placed)
    {
        var last = columns.Slots.Count - 1;
        if (texts[^1] - columns.FirstSlot != last || texts.Count < 2 || texts[^2] != texts[^1] - 1) return;
        placed[last] = texts[^1];
        placed[last - 1] = texts[^2];
    }
}
