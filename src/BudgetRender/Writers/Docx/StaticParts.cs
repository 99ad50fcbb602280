using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BudgetRender.Documents;
using BudgetRender.Writers.Packaging;
using DocumentFormat.OpenXml;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// The parts that depend on the style alone, built and compressed once for all documents of a run. Safe to use from
/// several threads: at worst two build the same parts.
/// </summary>
internal static class StaticParts
{
    private static readonly ConditionalWeakTable<DocumentStyle, Parts> Cache = [];

    /// <param name="Package">[Content_Types].xml and the relationships of the package.</param>
    /// <param name="Word">Everything under word/ but the document and its numbering.</param>
    public sealed record Parts(
        ImmutableArray<PackagePart> Package,
        ImmutableArray<PackagePart> Word,
        ImmutableArray<Diagnostics.Diagnostic> Diagnostics);

    public static Parts Of(DocumentStyle style) => Cache.GetValue(style, Build);

    private static Parts Build(DocumentStyle style)
    {
        var illegal = new IllegalCharacters();
        return new Parts(
            [
                PackagePart.Of("[Content_Types].xml", PackageXml.ContentTypes),
                PackagePart.Of("_rels/.rels", PackageXml.PackageRelationships),
            ],
            [
                PackagePart.Of("word/_rels/document.xml.rels", PackageXml.DocumentRelationships),
                Typed("word/styles.xml", StyleSheet.Build(style)),
                Typed("word/settings.xml", SettingsPart.Build(style)),
                Typed("word/fontTable.xml", FontTablePart.Build(style)),
                PackagePart.Of("word/footer1.xml", illegal, markup => FooterPart.WriteOdd(markup, style)),
                PackagePart.Of("word/footer2.xml", illegal, markup => FooterPart.WriteEven(markup, style)),
                PackagePart.Of("word/footer3.xml", illegal, FooterPart.WriteEmpty),
            ],
            illegal.ToDiagnostics());
    }

    private static PackagePart Typed(string name, OpenXmlElement root) =>
        PackagePart.Of(name, MarkupWriter.XmlDeclaration + root.OuterXml);
}
