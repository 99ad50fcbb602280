namespace BudgetRender.Templating;

/// <summary>What one run may use; whatever it hits first ends it with a diagnostic at the place that hit it.</summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Statements, calls, loop turns, and the elements and characters that functions go through.</summary>
    public long Steps { get; init; } = 2_000_000;

    /// <summary>Turns of all loops of a run together, nested ones counted each.</summary>
    public long LoopIterations { get; init; } = 200_000;

    /// <summary>Calls of functions and includes inside each other.</summary>
    public int Recursion { get; init; } = 100;

    public int OutputLength { get; init; } = 4_000_000;

    public int StringLength { get; init; } = 1_000_000;

    public int ListLength { get; init; } = 100_000;

    /// <summary>For all regular expressions of a run together.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Failed statements after which the run gives up.</summary>
    public int Errors { get; init; } = 50;
}
