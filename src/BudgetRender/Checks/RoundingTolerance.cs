namespace BudgetRender.Checks;

/// <summary>
/// How far a printed sum may be from its printed parts. Each figure is within half a unit of its own last place of the exact
/// one, so the gap between two sums is at most all half units together. Taken as noise, evenly spread and independent, each
/// has the standard deviation unit/√12; a gap beyond four of the combined one is no accident even within the interval.
/// </summary>
/// <param name="Interval">万元; the most that rounding can explain.</param>
/// <param name="FourDeviations">Four standard deviations of the combined noise.</param>
public readonly record struct RoundingTolerance(decimal Interval, decimal FourDeviations)
{
    public static RoundingTolerance Of(ReadOnlySpan<Figure> left, ReadOnlySpan<Figure> right)
    {
        var (interval, squares) = (0m, 0m);
        Add(left, ref interval, ref squares);
        Add(right, ref interval, ref squares);
        // The variance of one figure is (2h)²/12.
        return new(interval, 4 * (decimal)Math.Sqrt((double)(squares / 3)));
    }

    private static void Add(ReadOnlySpan<Figure> figures, ref decimal interval, ref decimal squares)
    {
        foreach (var figure in figures)
        {
            var half = figure.HalfUnit;
            interval += half;
            squares += half * half;
        }
    }

    public Verdict Judge(decimal gap)
    {
        var size = Math.Abs(gap);
        if (size > Interval) return Verdict.Broken;
        return size > FourDeviations ? Verdict.Doubtful : Verdict.Holds;
    }
}
