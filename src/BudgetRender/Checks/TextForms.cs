namespace BudgetRender.Checks;

/// <summary>Text with the differences taken out that no reader would call a difference.</summary>
internal static class TextForms
{
    /// <summary>Without blanks; full-width letters, digits and punctuation as half-width; one kind of dash and bracket.</summary>
    public static string Plain(string text)
    {
        Span<char> plain = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff') continue;
            plain[length++] = Plain(c);
        }
        return plain[..length].SequenceEqual(text) ? text : plain[..length].ToString();
    }

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '〔' or '【' or '［' => '(',
        '〕' or '】' or '］' => ')',
        '—' or '–' or '－' or '―' or '‐' => '-',
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        '、' => ',',
        _ => c,
    };

    public static bool Same(string a, string b) => string.Equals(Plain(a), Plain(b), StringComparison.Ordinal);

    /// <summary>How many characters must be inserted, deleted or replaced to get from one to the other; gives up beyond the limit.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, best) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                best = Math.Min(best, cost);
            }
            if (best > limit) return limit + 1;
        }
        return row[^1];
    }

    /// <summary>True of two different names that are probably meant to be one: a slip of one or two characters.</summary>
    public static bool IsNear(string a, string b)
    {
        var (x, y) = (Plain(a), Plain(b));
        if (x == y || Math.Min(x.Length, y.Length) < 4) return false;
        return Distance(x, y, 2) <= (Math.Min(x.Length, y.Length) >= 8 ? 2 : 1);
    }
}
