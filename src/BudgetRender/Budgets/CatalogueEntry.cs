namespace BudgetRender.Budgets;

/// <summary>A code with its official name in a span of years.</summary>
/// <param name="From">First year; 0 when it has always been so named.</param>
/// <param name="To">Last year; <see cref="InForce"/> while the name is in force.</param>
public sealed record CatalogueEntry(string Code, string Name, int From, int To, CatalogueStatus Status)
{
    public const int InForce = 9999;

    public bool IsValidIn(int year) => From <= year && year <= To;
}

/// <summary>A departmental economic 款 with a government one it may be paired with.</summary>
/// <param name="Administrative">True for administrative bodies, false for 事业单位.</param>
public sealed record EconomicPair(string Economic, string Government, bool Administrative, CatalogueStatus Status);

/// <summary>How well an entry is vouched for.</summary>
public enum CatalogueStatus
{
    /// <summary>Printed in published budgets.</summary>
    Seen,

    /// <summary>In a public listing of the classification.</summary>
    Listed,

    /// <summary>Neither: good for a hint, never a ground for an error.</summary>
    Unverified,
}
