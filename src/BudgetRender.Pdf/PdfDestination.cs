namespace BudgetRender.Pdf;

/// <summary>A point of the document that links and bookmarks lead to; y in points from the page's top.</summary>
public sealed record PdfDestination(PdfPage Page, double Y);
