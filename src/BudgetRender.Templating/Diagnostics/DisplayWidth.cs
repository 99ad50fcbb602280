namespace BudgetRender.Templating;

/// <summary>Cells of a terminal: Chinese characters and full-width signs take two.</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text)
        {
            width += char.IsLowSurrogate(c) ? 0 : IsWide(c) || char.IsHighSurrogate(c) ? 2 : 1;
        }

        return width;
    }

    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
