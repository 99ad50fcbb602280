namespace BudgetRender.Layout.Paging;

/// <summary>
/// One line or table row on its way to a page; in metal type, a slug. The closed family: <see cref="LineSlug"/>,
/// <see cref="RowSlug"/>.
/// </summary>
internal abstract class Slug
{
    /// <summary>Points.</summary>
    public abstract double Height { get; }

    /// <summary>Points above it, dropped at the top of a page unless <see cref="KeepsSpaceAtTop"/>.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>A cover's first line stands as low as its style says.</summary>
    public bool KeepsSpaceAtTop { get; set; }

    /// <summary>Whether a page may begin with it.</summary>
    public bool MayStartPage { get; set; } = true;

    /// <summary>A page break precedes it.</summary>
    public bool MustStartPage { get; set; }
}
