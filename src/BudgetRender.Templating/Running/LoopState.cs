namespace BudgetRender.Templating;

/// <summary>What <c>for.…</c>, <c>tablerow.…</c> and <c>while.…</c> read inside a loop.</summary>
internal sealed class LoopState
{
    /// <summary>The number of turns; -1 in a while loop, whose length nobody knows.</summary>
    public long Length { get; init; } = -1;

    /// <summary>The columns of a <c>tablerow</c>, 0 in other loops.</summary>
    public long Columns { get; init; }

    public long Index { get; set; }

    public bool Changed { get; set; } = true;

    public bool TryGet(string name, out TemplateValue value)
    {
        TemplateValue? found = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) == 1,
            "length" when Length >= 0 => Length,
            "rindex" when Length >= 0 => Length - Index - 1,
            "last" when Length >= 0 => Index == Length - 1,
            "changed" when Length >= 0 => Changed,
            "col" or "col0" when Columns > 0 => Index % Columns,
            "col_first" when Columns > 0 => Index % Columns == 0,
            "col_last" when Columns > 0 => (Index + 1) % Columns == 0,
            _ => null,
        };
        value = found ?? default;
        return found is not null;
    }
}
