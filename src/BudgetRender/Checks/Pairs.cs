namespace BudgetRender.Checks;

/// <summary>Marks that come in pairs.</summary>
internal static class Pairs
{
    /// <summary>The words around the first mark without a partner; null when all match.</summary>
    public static string? Unmatched(string text, char open, char close)
    {
        var opened = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open) opened.Push(i);
            else if (text[i] == close && !opened.TryPop(out _)) return Around(text, i);
        }
        return opened.Count > 0 ? Around(text, opened.Last()) : null;
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - 6);
        return text[start..Math.Min(text.Length, at + 7)].ReplaceLineEndings(" ");
    }
}
