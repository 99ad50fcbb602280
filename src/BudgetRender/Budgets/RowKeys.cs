namespace BudgetRender.Budgets;

/// <summary>Hands out row keys of one table: the second row of a key gets <c>#2</c>, the third <c>#3</c>.</summary>
internal sealed class RowKeys
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Unique(string key)
    {
        int count = _seen.GetValueOrDefault(key) + 1;
        _seen[key] = count;
        if (count == 1) return key;
        var numbered = $"{key}#{count}";
        _seen.TryAdd(numbered, 1);
        return numbered;
    }
}
