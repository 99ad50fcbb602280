namespace BudgetRender.Checks;

/// <summary>One wrong cell and the broken relations that its correction mends.</summary>
/// <param name="Change">What to add to the cell; zero where the relations only show that something is wrong.</param>
/// <param name="IsCertain">
/// The correction mends more than it spoils and no other cell does as well; otherwise the cell is only where to look first.
/// </param>
/// <param name="Explained">The relations mended, the one to report first.</param>
internal sealed record RootCause(Figure Cell, decimal Change, bool IsCertain, IReadOnlyList<Relation> Explained);
