namespace BudgetRender.Writers.Docx;

/// <summary>The bookmarks of headings. Names that start with an underscore stay out of Word's list.</summary>
internal static class Bookmarks
{
    private const int FirstName = 100_000_000;

    public static MarkupWriter WriteName(MarkupWriter markup, int number) =>
        markup.Raw("_Toc").Raw(FirstName + number);

    public static void WriteStart(MarkupWriter markup, int number)
    {
        markup.Raw("<w:bookmarkStart w:id=\"").Raw(number).Raw("\" w:name=\"");
        WriteName(markup, number).Raw("\"/>");
    }

    public static void WriteEnd(MarkupWriter markup, int number) =>
        markup.Raw("<w:bookmarkEnd w:id=\"").Raw(number).Raw("\"/>");
}
