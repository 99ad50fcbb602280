namespace BudgetRender.Province.Making;

/// <summary>
/// Numbers that look random and follow from a seed alone, on any machine and any version of the platform (SplitMix64).
/// </summary>
public sealed class Seeded(ulong seed)
{
    private ulong _state = seed;

    /// <summary>An independent sequence for one department of a province.</summary>
    public static Seeded For(int seed, int index) => new(Mixed(((ulong)(uint)seed << 32) | (uint)index));

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mixed(_state);
    }

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + (int)(Next() % (ulong)(last - first + 1));

    /// <summary>From 0 up to, but without, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> values) => values[Between(0, values.Count - 1)];

    /// <summary>Between the bounds with small numbers as likely as large ones.</summary>
    public int Spread(int first, int last)
    {
        var ratio = Math.Log((last + 1.0) / first);
        return Math.Min(last, (int)(first * Math.Exp(Fraction() * ratio)));
    }

    /// <summary>万元, exact to the fen (six places).</summary>
    public decimal Money(decimal least, decimal most)
    {
        var fen = (long)((most - least) * 1_000_000);
        return least + (long)(Next() % (ulong)fen) / 1_000_000m;
    }

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
