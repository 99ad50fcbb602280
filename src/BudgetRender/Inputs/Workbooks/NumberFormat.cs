namespace BudgetRender.Inputs.Workbooks;

/// <summary>What a spreadsheet number format says about precision.</summary>
internal static class NumberFormat
{
    /// <summary>The placeholders after the point in the format for positive numbers; null for General and text.</summary>
    public static int? Decimals(string format)
    {
        if (format.Length == 0 || format is "General" or "@") return null;
        var section = format.AsSpan();
        if (section.IndexOf(';') is >= 0 and var end) section = section[..end];
        if (section.IndexOfAny("0#?") < 0) return null;
        var point = section.IndexOf('.');
        if (point < 0) return 0;
        var count = 0;
        foreach (var c in section[(point + 1)..])
        {
            if (c is '0' or '#' or '?') count++;
            else break;
        }
        return count;
    }
}
