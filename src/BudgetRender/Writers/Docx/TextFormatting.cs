using BudgetRender.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetRender.Writers.Docx;

/// <summary>A text style in the words of WordprocessingML; exact sizes and line heights, indents in characters.</summary>
internal static class TextFormatting
{
    /// <summary>
    /// Word would put a quarter of a character between Chinese and digits, which no page of the layout has: lines would
    /// break elsewhere, and the page numbers of the contents would be wrong.
    /// </summary>
    public static W.StyleParagraphProperties Paragraph(TextStyle text, W.Tabs? tabs = null, RoleStyle? role = null)
    {
        var properties = new W.StyleParagraphProperties(
            new W.KeepNext { Val = text.KeepWithNext },
            new W.WidowControl { Val = false });
        if (role is { IsNumbered: true, OutlineLevel: { } level }) properties.Append(Numbering(level));
        if (tabs is not null) properties.Append(tabs);
        properties.Append(new W.AutoSpaceDE { Val = false }, new W.AutoSpaceDN { Val = false });
        properties.Append(Spacing(text), Indent(text), new W.Justification { Val = Justification(text.Alignment) });
        if (role?.OutlineLevel is { } outline) properties.Append(new W.OutlineLevel { Val = outline });
        return properties;
    }

    public static W.StyleRunProperties Run(TextStyle text, FontChoice font)
    {
        var size = Units.Text(Units.HalfPoints(text.Size));
        return new W.StyleRunProperties(
            Fonts(font),
            new W.Bold { Val = text.Bold },
            new W.BoldComplexScript { Val = text.Bold },
            new W.FontSize { Val = size },
            new W.FontSizeComplexScript { Val = size });
    }

    public static W.RunFonts Fonts(FontChoice font) => new()
    {
        Ascii = font.LatinName,
        HighAnsi = font.LatinName,
        EastAsia = font.OfficeName,
        ComplexScript = font.LatinName,
    };

    public static W.Indentation Indent(TextStyle text) => new()
    {
        Left = "0",
        Right = "0",
        FirstLine = Units.Text(Units.Twips(text.FirstLineIndent * text.Size)),
        FirstLineChars = Units.HundredthsOfCharacter(text.FirstLineIndent),
    };

    public static W.JustificationValues Justification(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => W.JustificationValues.Left,
        HorizontalAlignment.Center => W.JustificationValues.Center,
        HorizontalAlignment.Right => W.JustificationValues.Right,
        _ => W.JustificationValues.Both,
    };

    private static W.SpacingBetweenLines Spacing(TextStyle text) => new()
    {
        Before = Units.Text(Units.Twips(text.SpaceBefore)),
        After = Units.Text(Units.Twips(text.SpaceAfter)),
        Line = Units.Text(Units.Twips(LineHeights.Of(text))),
        LineRule = W.LineSpacingRuleValues.Exact,
    };

    private static W.NumberingProperties Numbering(int level)
    {
        var properties = new W.NumberingProperties();
        if (level > 0) properties.Append(new W.NumberingLevelReference { Val = level });
        properties.Append(new W.NumberingId { Val = OutlineNumbering.MainList });
        return properties;
    }
}
