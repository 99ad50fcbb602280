using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>The heads a layout knows, at all levels, to tell rows of the head from rows of the body.</summary>
internal sealed class LayoutHeads
{
    private static readonly HashSet<string> TotalLabels = new(["合计", "总计", "小计"], StringComparer.Ordinal);

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public LayoutHeads(TableLayout layout)
    {
        foreach (var side in layout.Sides)
        {
            if (side.Head.Length > 0) _known.Add(LabelText.Normalize(side.Head));
            foreach (var column in side.Columns) Add(column, side.Head.Length > 0 ? 2 : 1);
        }
    }

    public int Depth { get; private set; } = 1;

    public int LeafCount { get; private set; }

    /// <summary>Text only, most of it known heads, and not merely the label of a first row without figures.</summary>
    public bool IsHeadRow(Grid grid, int row, int atLeast)
    {
        int known = 0, unknown = 0;
        var onlyTotals = true;
        foreach (var cell in grid.Row(row))
        {
            if (cell.IsBlank) continue;
            if (cell.Literal is null) return false;
            var text = LabelText.Normalize(cell.Literal);
            if (_known.Contains(text)) known++;
            else unknown++;
            onlyTotals &= TotalLabels.Contains(text);
        }
        return known >= atLeast && known >= unknown && (!onlyTotals || known > 1);
    }

    private void Add(LayoutColumn column, int level)
    {
        Depth = Math.Max(Depth, level);
        foreach (var head in column.Aliases.Prepend(column.Head))
        {
            if (head.Length > 0) _known.Add(LabelText.Normalize(head));
        }
        if (column.IsLeaf) LeafCount++;
        foreach (var below in column.Columns) Add(below, level + 1);
    }
}
