using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Html;

/// <summary>
/// Writes a document as one HTML file with its style sheet inside and nothing to fetch: for a website, for screen
/// readers, and for printing.
/// </summary>
public static class HtmlWriter
{
    /// <summary>Writes the whole file. The same document always gives the same bytes.</summary>
    public static ImmutableArray<Diagnostic> Write(Document document, Stream output)
    {
        var illegal = new IllegalCharacters();
        using (var markup = new MarkupWriter(output, illegal))
        {
            WriteHead(markup, document);
            var sections = new SectionWriter(markup);
            markup.Raw("<body>\n");
            foreach (var section in document.Sections) sections.Write(section);
            markup.Raw("</body>\n</html>\n");
        }

        return illegal.ToDiagnostics();
    }

    private static void WriteHead(MarkupWriter markup, Document document)
    {
        markup.Raw("<!DOCTYPE html>\n<html lang=\"").Text(document.Info.Language).Raw("\">\n<head>\n");
        markup.Raw("<meta charset=\"utf-8\">\n");
        markup.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        WriteMeta(markup, "author", document.Info.Author);
        WriteMeta(markup, "description", document.Info.Subject);
        WriteMeta(markup, "keywords", string.Join(",", document.Info.Keywords));
        markup.Raw("<title>").Text(document.Info.Title).Raw("</title>\n<style>\n");
        markup.Raw(StyleSheet.Of(document.Style)).Raw("</style>\n</head>\n");
    }

    private static void WriteMeta(MarkupWriter markup, string name, string content)
    {
        if (content.Length > 0) markup.Raw("<meta name=\"").Raw(name).Raw("\" content=\"").Text(content).Raw("\">\n");
    }
}
