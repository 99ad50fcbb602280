using BudgetRender.Documents;

namespace BudgetRender.Writers.Packaging;

/// <summary>docProps/core.xml: title, author, keywords. No dates, so that two runs of one input give one file.</summary>
internal static class CoreProperties
{
    public const string PartName = "docProps/core.xml";

    private const string Open = MarkupWriter.XmlDeclaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";

    public static PackagePart Of(DocumentInfo info, IllegalCharacters illegal) =>
        PackagePart.Of(PartName, illegal, markup => Write(markup, info));

    private static void Write(MarkupWriter markup, DocumentInfo info)
    {
        markup.Raw(Open);
        markup.Raw("<dc:title>").Text(info.Title).Raw("</dc:title>");
        markup.Raw("<dc:subject>").Text(info.Subject).Raw("</dc:subject>");
        markup.Raw("<dc:creator>").Text(info.Author).Raw("</dc:creator>");
        markup.Raw("<cp:keywords>").Text(string.Join(", ", info.Keywords)).Raw("</cp:keywords>");
        markup.Raw("<dc:language>").Text(info.Language).Raw("</dc:language></cp:coreProperties>");
    }
}
