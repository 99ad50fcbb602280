using System.Collections.Immutable;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>A leaf of a layout with the heads above it, each with its aliases.</summary>
internal sealed class LeafPath
{
    /// <summary>A path that agrees head by head.</summary>
    public const int Exact = 100;

    private readonly ImmutableArray<ImmutableArray<string>> _levels;
    private readonly bool _hasEmptyHead;

    private LeafPath(LayoutSide side, LayoutColumn leaf, ImmutableArray<LayoutColumn> above)
    {
        (Side, Leaf) = (side, leaf);
        _hasEmptyHead = leaf.Head.Length == 0;
        var levels = above.Add(leaf).Select(c => Names(c)).Where(n => !n.IsEmpty);
        _levels = side.Head.Length > 0 ? [[LabelText.Normalize(side.Head)], .. levels] : [.. levels];
        Title = string.Join("·", above.Add(leaf).Select(c => c.Head).Where(h => h.Length > 0));
    }

    public LayoutSide Side { get; }

    public LayoutColumn Leaf { get; }

    /// <summary>For messages: 基本支出·人员经费·工资福利支出.</summary>
    public string Title { get; }

    public static ImmutableArray<LeafPath> Of(TableLayout layout) =>
        [.. layout.Sides.SelectMany(s => s.Columns.SelectMany(c => Below(s, c, [])))];

    /// <summary>
    /// How well a path of heads in a sheet names this leaf: <see cref="Exact"/>, less for every head that one of the
    /// two has in addition; 0 when it does not.
    /// </summary>
    public int Score(IReadOnlyList<string> path)
    {
        if (path.Count == 0) return 0;
        var score = Score(path, _levels.Length);
        return _hasEmptyHead ? Math.Max(score, Score(path, _levels.Length - (Leaf.Aliases.IsEmpty ? 0 : 1))) : score;
    }

    private int Score(IReadOnlyList<string> path, int levels)
    {
        if (levels == 0 || !_levels[levels - 1].Contains(path[^1])) return 0;
        int i = levels - 1, j = path.Count - 1, matched = 0;
        int missing = 0;
        while (i >= 0 && j >= 0)
        {
            if (_levels[i].Contains(path[j])) (i, j, matched) = (i - 1, j - 1, matched + 1);
            else if (i >= j) (i, missing) = (i - 1, missing + 1);
            else (j, missing) = (j - 1, missing + 1);
        }
        missing += i + 1 + j + 1;
        return matched == Math.Min(levels, path.Count) ? Math.Max(1, Exact - 10 * missing) : 0;
    }

    private static IEnumerable<LeafPath> Below(LayoutSide side, LayoutColumn column, ImmutableArray<LayoutColumn> above) =>
        column.IsLeaf ? [new LeafPath(side, column, above)] : column.Columns.SelectMany(c => Below(side, c, above.Add(column)));

    private static ImmutableArray<string> Names(LayoutColumn column) =>
        [.. column.Aliases.Prepend(column.Head).Where(h => h.Length > 0).Select(LabelText.Normalize).Distinct()];
}
