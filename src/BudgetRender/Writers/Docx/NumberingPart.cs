using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>word/numbering.xml: the outline of the headings, its restarts, and the lists.</summary>
internal static class NumberingPart
{
    private const int Outline = 0;

    private static readonly (HeadingLevel Heading, NumberPattern Usual)[] OutlineLevels =
    [
        (HeadingLevel.Part, NumberPattern.Of(new Number(NumberFormat.Part, 1, "第一部分"))),
        (HeadingLevel.Chapter, NumberPattern.Of(new Number(NumberFormat.Chinese, 1, "一、"))),
        (HeadingLevel.Clause, NumberPattern.Of(new Number(NumberFormat.ChineseInBrackets, 1, "（一）"))),
        (HeadingLevel.Item, NumberPattern.Of(new Number(NumberFormat.Arabic, 1, "1."))),
        (HeadingLevel.SubItem, NumberPattern.Of(new Number(NumberFormat.ArabicInBrackets, 1, "（1）"))),
        (HeadingLevel.TableTitle, NumberPattern.Of(new Number(NumberFormat.Chinese, 1, "一、"))),
    ];

    public static void Write(MarkupWriter markup, DocumentStyle style, OutlineNumbering outline, ListNumbering lists)
    {
        markup.Raw(MarkupWriter.XmlDeclaration);
        markup.Raw("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        WriteOutline(markup, style, outline);
        var body = style.Texts[TextRole.Body];
        foreach (var list in lists.Lists)
        {
            WriteDefinitionStart(markup, list.Id, "singleLevel");
            WriteLevel(markup, 0, list.Start, list.Pattern, body, linkedStyle: null);
            markup.Raw("</w:abstractNum>");
        }

        WriteInstance(markup, OutlineNumbering.MainList, Outline).Raw("</w:num>");
        foreach (var restart in outline.Restarts) WriteRestart(markup, style, restart);
        foreach (var list in lists.Lists) WriteInstance(markup, list.Id, list.Id).Raw("</w:num>");
        markup.Raw("</w:numbering>");
    }

    private static void WriteOutline(MarkupWriter markup, DocumentStyle style, OutlineNumbering outline)
    {
        WriteDefinitionStart(markup, Outline, "multilevel");
        foreach (var (heading, usual) in OutlineLevels)
        {
            var level = OutlineNumbering.LevelOf(heading);
            var role = RoleStyle.Of(heading);
            var linked = role.IsNumbered ? role.Id : null;
            WriteLevel(markup, level, 1, outline.PatternOf(level) ?? usual, style.Texts[role.Role], linked);
        }

        markup.Raw("</w:abstractNum>");
    }

    /// <summary>The nsid tells lists apart when text is pasted between documents; here it is the list's own id.</summary>
    private static void WriteDefinitionStart(MarkupWriter markup, int id, string type)
    {
        var nsid = (id + 1).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
        markup.Raw("<w:abstractNum w:abstractNumId=\"").Raw(id).Raw("\"><w:nsid w:val=\"").Raw(nsid);
        markup.Raw("\"/><w:multiLevelType w:val=\"").Raw(type).Raw("\"/>");
    }

    private static MarkupWriter WriteInstance(MarkupWriter markup, int id, int definition) =>
        markup.Raw("<w:num w:numId=\"").Raw(id).Raw("\"><w:abstractNumId w:val=\"").Raw(definition).Raw("\"/>");

    private static void WriteRestart(MarkupWriter markup, DocumentStyle style, OutlineNumbering.Restart restart)
    {
        WriteInstance(markup, restart.List, Outline);
        markup.Raw("<w:lvlOverride w:ilvl=\"").Raw(restart.Level).Raw("\"><w:startOverride w:val=\"");
        markup.Raw(restart.Value).Raw("\"/>");
        if (restart.Pattern is { } pattern)
        {
            var role = RoleStyle.Of(OutlineLevels[restart.Level].Heading);
            var linked = role.IsNumbered ? role.Id : null;
            WriteLevel(markup, restart.Level, restart.Value, pattern, style.Texts[role.Role], linked);
        }

        markup.Raw("</w:lvlOverride></w:num>");
    }

    /// <summary>The level repeats the style's indent: Word lets a level without one undo it.</summary>
    private static void WriteLevel(
        MarkupWriter markup, int level, int start, NumberPattern pattern, TextStyle text, string? linkedStyle)
    {
        markup.Raw("<w:lvl w:ilvl=\"").Raw(level).Raw("\"><w:start w:val=\"").Raw(start);
        markup.Raw("\"/><w:numFmt w:val=\"").Raw(pattern.Format).Raw("\"/>");
        if (linkedStyle is not null) markup.Raw("<w:pStyle w:val=\"").Raw(linkedStyle).Raw("\"/>");
        markup.Raw("<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"").Text(pattern.LevelText(level));
        markup.Raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"");
        markup.Raw(Units.Twips(text.FirstLineIndent * text.Size)).Raw("\" w:firstLineChars=\"");
        markup.Raw(Units.HundredthsOfCharacter(text.FirstLineIndent));
        markup.Raw("\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>");
    }
}
