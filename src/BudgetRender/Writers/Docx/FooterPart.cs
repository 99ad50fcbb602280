using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// The footers of a document: the number on odd pages (on all pages unless they alternate), on even pages, and none.
/// A section without numbers needs the empty one, as it would inherit the footer of the section before.
/// </summary>
internal static class FooterPart
{
    private const string Open = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/>
        """;

    private const string Field = """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        """;

    private const string Placeholder = "{0}";

    public static void WriteOdd(MarkupWriter markup, DocumentStyle style) =>
        Write(markup, style, style.PageNumber.Alternating ? "right" : "center");

    public static void WriteEven(MarkupWriter markup, DocumentStyle style) =>
        Write(markup, style, style.PageNumber.Alternating ? "left" : "center");

    public static void WriteEmpty(MarkupWriter markup) => markup.Raw(Open).Raw("</w:pPr></w:p></w:ftr>");

    /// <summary>The role's first-line indent is the distance from the margin, on whichever side the number stands.</summary>
    private static void Write(MarkupWriter markup, DocumentStyle style, string side)
    {
        var text = style.Texts[TextRole.PageNumber];
        var indent = Units.Twips(text.FirstLineIndent * text.Size);
        var characters = Units.HundredthsOfCharacter(text.FirstLineIndent);
        markup.Raw(Open).Raw("<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"");
        if (side != "center")
        {
            markup.Raw(" w:").Raw(side).Raw("Chars=\"").Raw(characters);
            markup.Raw("\" w:").Raw(side).Raw("=\"").Raw(indent).Raw("\"");
        }

        markup.Raw("/><w:jc w:val=\"").Raw(side).Raw("\"/></w:pPr>");
        WritePattern(markup, style.PageNumber.Pattern);
        markup.Raw("</w:p></w:ftr>");
    }

    private static void WritePattern(MarkupWriter markup, string pattern)
    {
        var at = pattern.IndexOf(Placeholder, StringComparison.Ordinal);
        if (at < 0) at = pattern.Length;
        WriteText(markup, pattern[..at]);
        markup.Raw(Field);
        WriteText(markup, pattern[Math.Min(pattern.Length, at + Placeholder.Length)..]);
    }

    private static void WriteText(MarkupWriter markup, string text)
    {
        if (text.Length > 0) InlineWriter.WriteRun(markup, text, default);
    }
}
