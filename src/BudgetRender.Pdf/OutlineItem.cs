namespace BudgetRender.Pdf;

/// <summary>A bookmark.</summary>
public sealed record OutlineItem(string Title, PdfDestination Target)
{
    public List<OutlineItem> Children { get; } = [];
}
