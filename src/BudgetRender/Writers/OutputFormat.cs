using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Layout;
using BudgetRender.Writers.Docx;
using BudgetRender.Writers.Html;
using BudgetRender.Writers.Pdf;
using BudgetRender.Writers.Xlsx;

namespace BudgetRender.Writers;

/// <summary>Writes one document in one format and tells what it could not write as it stands.</summary>
public delegate ImmutableArray<Diagnostic> WriteDocument(LaidOutDocument pages, Stream output);

/// <summary>A file format that documents are written in.</summary>
/// <param name="Name">As given on the command line.</param>
/// <param name="Extension">With its dot.</param>
public sealed record OutputFormat(string Name, string Extension, WriteDocument Write)
{
    public static readonly ImmutableArray<OutputFormat> All =
    [
        new("docx", ".docx", (pages, output) => DocxWriter.Write(pages.Source, pages.HeadingPages, output)),
        new("pdf", ".pdf", PdfWriter.Write),
        new("xlsx", ".xlsx", (pages, output) => XlsxWriter.Write(pages.Source, output)),
        new("html", ".html", (pages, output) => HtmlWriter.Write(pages.Source, output)),
    ];

    /// <summary>The format of a name in any letter case; null for an unknown one.</summary>
    public static OutputFormat? Named(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
