namespace BudgetRender.Pdf;

/// <summary>What a PDF says about itself.</summary>
/// <param name="Language">BCP 47, e.g. <c>zh-CN</c>.</param>
/// <param name="Created">Null leaves the date out, so that the file depends on nothing but its content.</param>
public sealed record PdfInfo(
    string Title,
    string Author,
    string Subject,
    string Keywords,
    string Language,
    DateTimeOffset? Created = null);
