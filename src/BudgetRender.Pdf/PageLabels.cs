namespace BudgetRender.Pdf;

/// <summary>How readers number the pages from one page on.</summary>
/// <param name="FirstPage">Zero-based index of the first page that it holds for.</param>
/// <param name="Style">Null for the prefix alone.</param>
/// <param name="Start">The first page's number, from 1.</param>
public sealed record PageLabels(int FirstPage, PageLabelStyle? Style, string Prefix = "", int Start = 1);
