namespace BudgetRender.Templating;

/// <summary>How a statement ended; anything but <see cref="None"/> leaves the blocks around it.</summary>
internal enum Flow : byte
{
    None,
    Break,
    Continue,
    Return,
}
