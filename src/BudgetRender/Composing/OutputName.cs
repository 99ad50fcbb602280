using System.Text;

namespace BudgetRender.Composing;

/// <summary>File names that every system takes.</summary>
internal static class OutputName
{
    private const int Longest = 80;
    private const string Forbidden = "\\/:*?\"<>|";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name without what some system forbids; never empty.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
            if (!char.IsControl(c)) safe.Append(Forbidden.Contains(c) ? '_' : c);
        var text = safe.ToString().Trim(' ', '.', '　');
        if (text.Length > Longest) text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd(' ', '.');
        if (text.Length == 0) return "部门预算公开";
        return Devices.Contains(text.Split('.')[0]) ? "_" + text : text;
    }
}
