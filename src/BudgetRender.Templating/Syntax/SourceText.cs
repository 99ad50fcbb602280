namespace BudgetRender.Templating;

/// <summary>The text of one template and where its lines start.</summary>
internal sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    public string Path => path;

    public string Text => text;

    public TemplateSpan SpanOf(int start, int end)
    {
        start = Math.Min(start, text.Length);
        int[] starts = _lineStarts ??= FindLines();
        int found = Array.BinarySearch(starts, start);
        int line = found >= 0 ? found : ~found - 1;
        int lineEnd = text.IndexOfAny(['\r', '\n'], starts[line]);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        int length = Math.Max(1, Math.Min(end, Math.Max(lineEnd, start)) - start);
        return new TemplateSpan(path, line + 1, start - starts[line] + 1, length, text[starts[line]..lineEnd]);
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
