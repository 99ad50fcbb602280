using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BudgetRender.Bulk;

/// <summary>
/// A share of a run: <c>i/n</c>, one-based. Which share an input belongs to depends on nothing but its name, so any
/// scheduler can start the shares in any order on any machine.
/// </summary>
public sealed record Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>; null when the text is not a share.</summary>
    public static Shard? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count
            ? new Shard(index, count)
            : null;
    }

    public bool Contains(string inputName)
    {
        if (Count == 1) return true;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(inputName));
        return BitConverter.ToUInt32(hash, 0) % (uint)Count == (uint)(Index - 1);
    }

    public override string ToString() => $"{Index}/{Count}";
}
