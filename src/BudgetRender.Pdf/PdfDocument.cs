using BudgetRender.Pdf.Fonts;
using BudgetRender.Pdf.Objects;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Pdf;

/// <summary>
/// A PDF in the making: tagged, with embedded subset fonts, fit for PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) as
/// long as all content is tagged or an artifact. Not thread-safe; fonts may be shared between documents.
/// </summary>
public sealed class PdfDocument(PdfInfo info)
{
    private readonly List<PdfPage> _pages = [];
    private readonly List<PdfFont> _fonts = [];

    public StructureElement Structure { get; } = new(StructureRole.Document);

    /// <summary>Bookmarks, outermost first.</summary>
    public List<OutlineItem> Outline { get; } = [];

    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>Makes a font usable in this document.</summary>
    /// <exception cref="FontFileException">The font's own flags forbid embedding it.</exception>
    public PdfFont AddFont(TrueTypeFont font)
    {
        if (font.EmbeddingForbidden) throw new FontFileException(font.Path, "its licence flags forbid embedding.");
        var added = new PdfFont(font, _fonts.Count);
        _fonts.Add(added);
        return added;
    }

    /// <summary>Adds a page; sizes in points.</summary>
    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(_pages.Count, width, height);
        _pages.Add(page);
        return page;
    }

    /// <summary>Writes the file. The same content gives the same bytes.</summary>
    public void WriteTo(Stream output)
    {
        var store = new ObjectStore();
        var (catalog, tree) = (store.Reserve(), store.Reserve());
        foreach (var page in _pages) page.Number = store.Reserve();
        foreach (var font in _fonts) FontObjects.Add(store, font);
        var structure = StructureObjects.Add(store, Structure, _pages);
        foreach (var page in _pages) PageObjects.Add(store, page, tree, _fonts);
        AddPageTree(store, tree);
        AddCatalog(store, catalog, tree, structure);
        store.WriteTo(output, catalog, MetadataObjects.AddInformation(store, info));
    }

    private void AddPageTree(ObjectStore store, int tree)
    {
        var kids = new PdfBuffer().Write("<</Type/Pages/Count "u8).Integer(_pages.Count).Write("/Kids["u8);
        foreach (var page in _pages) kids.Reference(page.Number).Space();
        store.Set(tree, kids.Write("]>>"u8));
    }

    private void AddCatalog(ObjectStore store, int catalog, int tree, int structure)
    {
        var content = new PdfBuffer().Write("<</Type/Catalog/Pages "u8).Reference(tree)
            .Write("/Lang"u8).Text(info.Language)
            .Write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "u8).Reference(structure)
            .Write("/Metadata "u8).Reference(MetadataObjects.AddMetadata(store, info))
            .Write("/OutputIntents["u8).Reference(OutputIntent.Add(store)).Write("]"u8);
        if (Outline.Count > 0)
        {
            content.Write("/PageMode/UseOutlines/Outlines "u8).Reference(OutlineObjects.Add(store, Outline));
        }

        store.Set(catalog, content.Write(">>"u8));
    }
}
