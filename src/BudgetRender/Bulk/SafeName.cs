using System.Text;

namespace BudgetRender.Bulk;

/// <summary>File names that Windows and Linux both take.</summary>
public static class SafeName
{
    /// <summary>Linux allows 255 bytes; the extension and a temporary suffix need some of them.</summary>
    private const int MaximumBytes = 200;

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name without anything that leads out of a folder, that a system forbids, or that is too long; never empty.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormC))
        {
            text.Append(char.IsControl(c) || "\\/:*?\"<>|".Contains(c) ? '_' : c);
        }

        var safe = Shorten(text.ToString().Trim(' ', '　', '.'));
        if (safe.Length == 0) return "_";
        return Reserved.Contains(safe.Split('.')[0]) ? "_" + safe : safe;
    }

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaximumBytes) return name;
        var text = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaximumBytes) break;
            text.Append(rune.ToString());
        }

        return text.ToString().TrimEnd(' ', '　', '.');
    }
}
