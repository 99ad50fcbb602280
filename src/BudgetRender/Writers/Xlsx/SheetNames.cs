namespace BudgetRender.Writers.Xlsx;

/// <summary>Sheet names that Excel accepts: at most 31 characters, none of <c>[]:*?/\</c>, each only once.</summary>
internal sealed class SheetNames
{
    public const string Contents = "目录";

    private const int MaximumLength = 31;
    private const string Forbidden = "[]:*?/\\";

    /// <summary>Excel keeps this name for itself.</summary>
    private const string Reserved = "History";

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase) { Contents, Reserved };

    public string Next(string title)
    {
        var legal = new string([.. title.Select(c => Forbidden.Contains(c) || char.IsControl(c) ? ' ' : c)]).Trim('\'', ' ');
        var name = Cut(legal, "");
        for (var i = 2; name.Length == 0 || !_used.Add(name); i++) name = Cut(legal, $"({i})");
        return name;
    }

    /// <summary>Cuts so that the ending still fits, and never through a pair of surrogates.</summary>
    private static string Cut(string name, string ending)
    {
        var length = Math.Min(name.Length, MaximumLength - ending.Length);
        if (length > 0 && length < name.Length && char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length].TrimEnd('\'', ' ') + ending;
    }
}
