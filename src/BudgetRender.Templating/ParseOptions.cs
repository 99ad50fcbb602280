namespace BudgetRender.Templating;

/// <param name="Depth">How deeply expressions and blocks may nest, and how many operators may follow one another in one expression.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record ParseOptions(int Depth = 100, int Length = 4_000_000)
{
    public static ParseOptions Default { get; } = new();
}
