namespace BudgetRender.Pdf.Structure;

/// <summary>A run of content on a page.</summary>
internal sealed record MarkedContent(PdfPage Page, int Identifier);
