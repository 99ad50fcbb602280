using BudgetRender.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetRender.Writers.Docx;

/// <summary>word/styles.xml: every look of the document as a named style, so that a clerk changes it in one place.</summary>
internal static class StyleSheet
{
    private const double SeparatorSize = 1;

    public static W.Styles Build(DocumentStyle style)
    {
        var styles = new W.Styles(Defaults(style));
        styles.Append(RoleStyle.All.Select(role => Paragraph(style, role)));
        styles.Append(Derived(style, TextRole.Body, RoleStyle.ListParagraph, "List Paragraph"));
        var figure = style.Texts[TextRole.TableBody] with { Alignment = HorizontalAlignment.Right };
        styles.Append(Derived(style, TextRole.TableBody, RoleStyle.TableFigure, "表格数字", figure));
        styles.Append(Derived(style, TextRole.Body, RoleStyle.Separator, "分隔行", SeparatorText(style)));
        styles.Append(CharacterStyles(style));
        styles.Append(TableStyles.Build(style.Table));
        styles.Append(new W.Style(new W.StyleName { Val = "No List" }, new W.UIPriority { Val = 99 },
            new W.SemiHidden(), new W.UnhideWhenUsed())
        { Type = W.StyleValues.Numbering, StyleId = "NoList", Default = true });
        return styles;
    }

    private static W.DocDefaults Defaults(DocumentStyle style)
    {
        var body = style.Texts[TextRole.Body];
        var size = Units.Text(Units.HalfPoints(body.Size));
        return new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                TextFormatting.Fonts(style.Fonts[body.Font]),
                new W.FontSize { Val = size },
                new W.FontSizeComplexScript { Val = size },
                new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
            new W.ParagraphPropertiesDefault());
    }

    private static W.Style Paragraph(DocumentStyle style, RoleStyle role)
    {
        var text = style.Texts[role.Role];
        var isBody = role.Role == TextRole.Body;
        var result = Named(role.Id, role.Name, isBody ? null : "Normal");
        if (isBody) result.Default = true;
        if (role.OutlineLevel is not null) result.Append(new W.NextParagraphStyle { Val = "Normal" });
        result.Append(new W.PrimaryStyle());
        result.Append(TextFormatting.Paragraph(text, Tabs(style, role.Role), role));
        result.Append(TextFormatting.Run(text, style.Fonts[text.Font]));
        return result;
    }

    private static W.Style Derived(DocumentStyle style, TextRole from, string id, string name, TextStyle? changed = null)
    {
        var text = changed ?? style.Texts[from];
        var result = Named(id, name, RoleStyle.Of(from).Id);
        result.Append(new W.PrimaryStyle());
        result.Append(TextFormatting.Paragraph(text), TextFormatting.Run(text, style.Fonts[text.Font]));
        return result;
    }

    /// <summary>A line of one point: what OOXML demands between two tables or after the last one, and nobody sees.</summary>
    private static TextStyle SeparatorText(DocumentStyle style) =>
        new(style.Texts[TextRole.Body].Font, SeparatorSize, false, HorizontalAlignment.Left, SeparatorSize);

    private static W.Style Named(string id, string name, string? basedOn)
    {
        var result = new W.Style(new W.StyleName { Val = name }) { Type = W.StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null) result.Append(new W.BasedOn { Val = basedOn });
        return result;
    }

    /// <summary>Contents lines lead to their page number with dots.</summary>
    private static W.Tabs? Tabs(DocumentStyle style, TextRole role)
    {
        if (role is not (TextRole.ContentsPart or TextRole.ContentsChapter)) return null;
        var width = style.Page.Width - style.Page.Portrait.Left - style.Page.Portrait.Right;
        return new W.Tabs(new W.TabStop
        {
            Val = W.TabStopValues.Right,
            Leader = W.TabStopLeaderCharValues.Dot,
            Position = Units.Twips(width),
        });
    }

    private static IEnumerable<OpenXmlElement> CharacterStyles(DocumentStyle style)
    {
        yield return new W.Style(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 },
            new W.SemiHidden(), new W.UnhideWhenUsed())
        { Type = W.StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true };
        yield return Character(RoleStyle.Strong, new W.Bold(), new W.BoldComplexScript());
        yield return Character(RoleStyle.Emphasis, TextFormatting.Fonts(style.Fonts[FontRole.SubHeading]));
    }

    private static W.Style Character(string name, params OpenXmlElement[] properties) =>
        new(new W.StyleName { Val = name }, new W.BasedOn { Val = "DefaultParagraphFont" }, new W.PrimaryStyle(),
            new W.StyleRunProperties(properties))
        { Type = W.StyleValues.Character, StyleId = name };
}
