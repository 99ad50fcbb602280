using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>
/// 勾稽关系: what one rule says of certain cells, the sum of the left figures against the sum of the right ones. By custom
/// the left side is the whole, the right side its parts.
/// </summary>
public sealed class Relation(CheckRule rule, Figure[] left, Figure[] right, Comparison comparison = Comparison.Equal)
{
    private RoundingTolerance? _tolerance;
    private decimal? _leftSum;
    private decimal? _rightSum;

    public CheckRule Rule { get; } = rule;

    public Figure[] Left { get; } = left;

    public Figure[] Right { get; } = right;

    public Comparison Comparison { get; } = comparison;

    /// <summary>A remark for the reader, such as what else the figures may differ by; null for none.</summary>
    public LocalizedText? Remark { get; init; }

    public decimal LeftSum => _leftSum ??= Sum(Left);

    public decimal RightSum => _rightSum ??= Sum(Right);

    /// <summary>Left less right.</summary>
    public decimal Gap => LeftSum - RightSum;

    public RoundingTolerance Tolerance => _tolerance ??= RoundingTolerance.Of(Left, Right);

    public IEnumerable<Figure> All => Left.Concat(Right);

    /// <summary>How it stands once the left sum has changed by this much.</summary>
    public Verdict Judge(decimal change = 0)
    {
        var gap = Gap + change;
        // Most sums are exact, and those need no tolerance.
        if (gap == 0 || (Comparison == Comparison.AtMost && gap < 0)) return Verdict.Holds;
        return Tolerance.Judge(gap);
    }

    private static decimal Sum(Figure[] figures)
    {
        var sum = 0m;
        foreach (var figure in figures) sum += figure.Value;
        return sum;
    }
}

public enum Comparison
{
    Equal,

    /// <summary>The left side is not larger than the right.</summary>
    AtMost,
}

public enum Verdict
{
    Holds,

    /// <summary>Within what rounding allows, but hardly by rounding alone.</summary>
    Doubtful,

    Broken,
}
