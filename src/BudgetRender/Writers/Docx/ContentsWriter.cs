using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// The contents as a field that Word can update, filled with what an update would give. It collects TC fields rather
/// than headings, because the form's contents word some lines otherwise than the pages do.
/// </summary>
internal static class ContentsWriter
{
    private const string FieldStart = """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \f \h \z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
        """;

    private const string FieldEnd = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    public static void Write(MarkupWriter markup, ContentsList contents, DocumentIndex index, bool isOnNewPage)
    {
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];
            var role = entry.Level == 0 ? TextRole.ContentsPart : TextRole.ContentsChapter;
            new ParagraphStart(RoleStyle.Of(role).Id) { IsOnNewPage = isOnNewPage && i == 0 }.Write(markup);
            if (i == 0) markup.Raw(FieldStart);
            WriteEntry(markup, entry, index);
            markup.Raw("</w:p>");
        }

        if (contents.Entries.Length == 0) return;
        new ParagraphStart(RoleStyle.Separator).Write(markup);
        markup.Raw(FieldEnd).Raw("</w:p>");
    }

    /// <summary>The hidden mark at a listed heading from which Word builds the contents.</summary>
    public static void WriteMark(MarkupWriter markup, ContentsEntry entry)
    {
        markup.Raw(Hidden).Raw("""<w:fldChar w:fldCharType="begin"/></w:r>""");
        markup.Raw(Hidden).Raw("<w:instrText xml:space=\"preserve\"> TC \"").Text(Quoted(entry.Text));
        markup.Raw("\" \\l ").Raw(entry.Level + 1).Raw(" </w:instrText></w:r>");
        markup.Raw(Hidden).Raw("""<w:fldChar w:fldCharType="end"/></w:r>""");
    }

    private const string Hidden = "<w:r><w:rPr><w:vanish/></w:rPr>";

    private static void WriteEntry(MarkupWriter markup, ContentsEntry entry, DocumentIndex index)
    {
        var page = index.PageOf(entry);
        var bookmark = index.BookmarkOf(entry.HeadingId);
        if (bookmark is not null)
        {
            markup.Raw("<w:hyperlink w:anchor=\"");
            Bookmarks.WriteName(markup, bookmark.Value).Raw("\" w:history=\"1\">");
        }

        InlineWriter.WriteRun(markup, entry.Text, default);
        markup.Raw("<w:r><w:tab/></w:r>");
        if (bookmark is null) return;
        WritePageReference(markup, bookmark.Value, page);
        markup.Raw("</w:hyperlink>");
    }

    private static void WritePageReference(MarkupWriter markup, int bookmark, string page)
    {
        markup.Raw("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF """);
        Bookmarks.WriteName(markup, bookmark);
        markup.Raw(""" \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""");
        InlineWriter.WriteRun(markup, page, default);
        markup.Raw(FieldEnd);
    }

    /// <summary>Inside a field's quotation marks Word reads Chinese ones as their end, too.</summary>
    private static string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny("\\\"“”") < 0) return text;
        return text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("“", "\\“").Replace("”", "\\”");
    }
}
