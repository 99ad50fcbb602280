using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Writers.Docx;
using BudgetRender.Writers.Html;
using BudgetRender.Writers.Xlsx;

namespace BudgetRender.Writers;

/// <summary>Writes one document in one format and tells what it could not write as it stands.</summary>
/// <param name="headingPages">The printed page of every listed heading, by the heading's id; from the layout.</param>
public delegate ImmutableArray<Diagnostic> WriteDocument(
    Document document, IReadOnlyDictionary<string, string> headingPages, Stream output);

/// <summary>A file format that documents are written in.</summary>
/// <param name="Name">As given on the command line.</param>
/// <param name="Extension">With its dot.</param>
public sealed record OutputFormat(string Name, string Extension, WriteDocument Write)
{
    public static readonly ImmutableArray<OutputFormat> All =
    [
        new("docx", ".docx", DocxWriter.Write),
        new("xlsx", ".xlsx", (document, _, output) => XlsxWriter.Write(document, output)),
        new("html", ".html", (document, _, output) => HtmlWriter.Write(document, output)),
    ];

    /// <summary>The format of a name in any letter case; null for an unknown one.</summary>
    public static OutputFormat? Named(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
