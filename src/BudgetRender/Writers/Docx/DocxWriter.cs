using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Writers.Packaging;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// Writes a document as WordprocessingML that a clerk goes on editing in Word or WPS: real styles, native numbering,
/// contents that can be updated, tables whose heads repeat.
/// </summary>
public static class DocxWriter
{
    /// <summary>Writes the whole file. The same document and pages always give the same bytes.</summary>
    /// <param name="headingPages">The printed page number of every listed heading, by the heading's id.</param>
    public static ImmutableArray<Diagnostic> Write(
        Document document, IReadOnlyDictionary<string, string> headingPages, Stream output)
    {
        var illegal = new IllegalCharacters();
        var index = new DocumentIndex(document, headingPages);
        var ids = new ListIds();
        var outline = new OutlineNumbering(ids);
        var lists = new ListNumbering(ids);
        var sections = new SectionProperties(document, headingPages);
        var parts = StaticParts.Of(document.Style);
        var properties = CoreProperties.Of(document.Info, illegal);
        var body = PackagePart.Of("word/document.xml", illegal,
            markup => new BodyWriter(markup, document, index, outline, lists).Write(sections));
        var numbering = PackagePart.Of("word/numbering.xml", illegal,
            markup => NumberingPart.Write(markup, document.Style, outline, lists));
        ZipPackage.Write([.. parts.Package, properties, body, numbering, .. parts.Word], output);
        return [.. index.Diagnostics, .. illegal.ToDiagnostics(), .. parts.Diagnostics];
    }
}
