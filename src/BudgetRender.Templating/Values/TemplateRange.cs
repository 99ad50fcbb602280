namespace BudgetRender.Templating;

/// <summary>The integers of <c>a..b</c>, counted down where b is less than a; never materialised by itself.</summary>
internal sealed class TemplateRange(long first, long last, bool isEmpty)
{
    public static TemplateRange Create(long left, long right, bool excludesRight)
    {
        if (!excludesRight)
        {
            return new TemplateRange(left, right, false);
        }

        return left == right ? new TemplateRange(left, right, true) : new TemplateRange(left, left < right ? right - 1 : right + 1, false);
    }

    /// <summary>Held to <see cref="long.MaxValue"/> so that a range over all integers does not overflow.</summary>
    public long Count
    {
        get
        {
            if (isEmpty)
            {
                return 0;
            }

            ulong distance = first <= last ? (ulong)last - (ulong)first : (ulong)first - (ulong)last;
            return distance >= long.MaxValue ? long.MaxValue : (long)distance + 1;
        }
    }

    public long this[long index] => first <= last ? first + index : first - index;
}
