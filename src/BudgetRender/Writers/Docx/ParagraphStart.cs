namespace BudgetRender.Writers.Docx;

/// <summary>The opening of a paragraph: its style and what it has beyond it.</summary>
internal readonly record struct ParagraphStart(string StyleId)
{
    /// <summary>In front of a heading style's text that has no number.</summary>
    public const int NoList = 0;

    public bool IsKeptWithNext { get; init; }

    public bool IsOnNewPage { get; init; }

    /// <summary>List instance; null leaves the matter to the style.</summary>
    public int? List { get; init; }

    public int ListLevel { get; init; }

    /// <summary>Twips from the margin; 0 for none.</summary>
    public int RightTab { get; init; }

    /// <summary>A look of a heading without its place in the outline.</summary>
    public bool IsOutsideOutline { get; init; }

    /// <summary>The w:sectPr of the section that ends here; null inside a section.</summary>
    public string? SectionEnd { get; init; }

    public void Write(MarkupWriter markup)
    {
        markup.Raw("<w:p><w:pPr><w:pStyle w:val=\"").Raw(StyleId).Raw("\"/>");
        if (IsKeptWithNext) markup.Raw("<w:keepNext/>");
        if (IsOnNewPage) markup.Raw("<w:pageBreakBefore/>");
        if (List is { } list)
        {
            markup.Raw("<w:numPr><w:ilvl w:val=\"").Raw(ListLevel).Raw("\"/><w:numId w:val=\"");
            markup.Raw(list).Raw("\"/></w:numPr>");
        }

        if (RightTab > 0)
            markup.Raw("<w:tabs><w:tab w:val=\"right\" w:pos=\"").Raw(RightTab).Raw("\"/></w:tabs>");
        if (IsOutsideOutline) markup.Raw("<w:outlineLvl w:val=\"9\"/>");
        if (SectionEnd is not null) markup.Raw(SectionEnd);
        markup.Raw("</w:pPr>");
    }
}
