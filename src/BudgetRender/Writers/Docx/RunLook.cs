namespace BudgetRender.Writers.Docx;

/// <summary>What a run adds to its paragraph's style.</summary>
/// <param name="HalfPoints">Size of the type; 0 for the style's own.</param>
internal readonly record struct RunLook(bool IsStrong = false, bool IsEmphasis = false, int HalfPoints = 0)
{
    public void Write(MarkupWriter markup, bool isChinesePunctuation)
    {
        if (!IsStrong && !IsEmphasis && HalfPoints == 0 && !isChinesePunctuation) return;
        markup.Raw("<w:rPr>");
        if (IsEmphasis) markup.Raw("<w:rStyle w:val=\"" + RoleStyle.Emphasis + "\"/>");
        else if (IsStrong) markup.Raw("<w:rStyle w:val=\"" + RoleStyle.Strong + "\"/>");
        if (isChinesePunctuation) markup.Raw("<w:rFonts w:hint=\"eastAsia\"/>");
        if (IsStrong && IsEmphasis) markup.Raw("<w:b/><w:bCs/>");
        if (HalfPoints > 0)
        {
            markup.Raw("<w:sz w:val=\"").Raw(HalfPoints).Raw("\"/><w:szCs w:val=\"").Raw(HalfPoints).Raw("\"/>");
        }

        markup.Raw("</w:rPr>");
    }
}
