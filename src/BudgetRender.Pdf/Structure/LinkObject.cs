namespace BudgetRender.Pdf.Structure;

/// <summary>A link annotation as part of the structure.</summary>
internal sealed record LinkObject(PdfPage Page, PdfLink Link);
