using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// Follows Word's counting of the headings and says which list instance (w:num) each needs so that Word arrives at the
/// tree's number. As long as Word's own rule agrees (one more than the last; from one again below a higher heading), it
/// is the list of the heading styles. Where it does not, a new instance restarts the level, and the headings beside and
/// below keep to it until a higher one comes.
/// </summary>
internal sealed class OutlineNumbering(ListIds ids)
{
    /// <summary>The list that the heading styles are linked to.</summary>
    public const int MainList = ListIds.First;

    public const int Levels = 6;

    private readonly NumberPattern?[] _patterns = new NumberPattern?[Levels];
    private readonly List<Restart> _restarts = [];
    private readonly int[] _counted = new int[Levels];
    private readonly int[] _lists = [MainList, MainList, MainList, MainList, MainList, MainList];
    private readonly Dictionary<(int List, int Level), NumberPattern> _own = [];

    /// <summary>Levels that were passed over: programs differ on whether such a level has been counted.</summary>
    private readonly bool[] _isUncertain = new bool[Levels];

    /// <summary>A list instance that starts one level anew, and gives it other marks when they differ.</summary>
    public readonly record struct Restart(int List, int Level, int Value, NumberPattern? Pattern);

    public IReadOnlyList<Restart> Restarts => _restarts;

    public static int LevelOf(HeadingLevel level) => (int)level;

    /// <summary>The first pattern met at a level; null where no heading was numbered.</summary>
    public NumberPattern? PatternOf(int level) => _patterns[level];

    /// <summary>The list for the next numbered heading in document order.</summary>
    public int Next(int level, Number number)
    {
        var pattern = NumberPattern.Of(number);
        var standard = _patterns[level] ??= pattern;
        var current = _own.TryGetValue((_lists[level], level), out var own) ? own : standard;
        var isNative = number.Value == _counted[level] + 1 && pattern == current && !_isUncertain[level];
        if (!isNative) Begin(level, number.Value, pattern == standard ? null : pattern);
        Count(level, number.Value);
        return _lists[level];
    }

    private void Begin(int level, int value, NumberPattern? pattern)
    {
        var list = ids.Next();
        _lists[level] = list;
        _restarts.Add(new Restart(list, level, value, pattern));
        if (pattern is not null) _own[(list, level)] = pattern.Value;
    }

    private void Count(int level, int value)
    {
        for (var above = 0; above < level; above++) _isUncertain[above] |= _counted[above] == 0;
        _isUncertain[level] = false;
        _counted[level] = value;
        for (var below = level + 1; below < Levels; below++)
        {
            _counted[below] = 0;
            _isUncertain[below] = false;
            _lists[below] = _lists[level];
        }
    }
}
