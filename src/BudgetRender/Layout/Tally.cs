namespace BudgetRender.Layout;

/// <summary>Counts occurrences of a key and remembers where the first was.</summary>
internal sealed class Tally<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _indexes = [];
    private readonly List<(TKey Key, Origin First, int Count)> _entries = [];

    /// <summary>In the order of the first occurrences.</summary>
    public IReadOnlyList<(TKey Key, Origin First, int Count)> Entries => _entries;

    public void Add(TKey key, Origin place)
    {
        if (_indexes.TryGetValue(key, out var index))
        {
            var (known, first, count) = _entries[index];
            _entries[index] = (known, first, count + 1);
            return;
        }

        _indexes.Add(key, _entries.Count);
        _entries.Add((key, place, 1));
    }
}
