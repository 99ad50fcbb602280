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

    /// <summary>How pages are numbered, each entry from its first page on; empty for 1, 2, 3 …</summary>
    public List<PageLabels> PageLabels { get; } = [];

    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>Makes a font usable in this document.</summary>
    /// <exception cref="FontFileException">The font's own flags forbid embedding it.</exception>
    public PdfFont AddFont(TrueTypeFont font)
    {
        if (font.EmbeddingForbidden)
            throw new FontFileException(font.Path, FontProblem.EmbeddingForbidden, "The font's licence bits forbid embedding a subset.");
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

    /// <summary>Writes the file, piece by piece: after an exception the output holds a part. The same content gives the same bytes.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is no page; content was begun and not ended, or belongs to an element outside <see cref="Structure"/>; a link
    /// or bookmark leads to another document.
    /// </exception>
    public void WriteTo(Stream output)
    {
        if (_pages.Count == 0)
            throw new InvalidOperationException("A PDF needs a page.");
        using var store = new ObjectStore(output);
        var (catalog, tree) = (store.Reserve(), store.Reserve());
        foreach (var page in _pages) page.Number = store.Reserve();
        foreach (var font in _fonts) FontObjects.Add(store, font);
        var structure = StructureObjects.Add(store, Structure, _pages);
        foreach (var page in _pages) PageObjects.Add(store, page, tree, _fonts);
        AddPageTree(store, tree);
        AddCatalog(store, catalog, tree, structure);
        store.Finish(catalog, MetadataObjects.AddInformation(store, info));
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

        if (PageLabels.Count > 0)
            WritePageLabels(content);
        store.Set(catalog, content.Write(">>"u8));
    }

    private void WritePageLabels(PdfBuffer content)
    {
        var ranges = PageLabels.OrderBy(range => range.FirstPage).ToList();
        content.Write("/PageLabels<</Nums["u8);
        if (ranges[0].FirstPage > 0)
            content.Write("0<</S/D>>"u8);
        foreach (var range in ranges)
        {
            content.Integer(range.FirstPage).Write("<<"u8);
            if (range.Style is { } style)
                content.Write(style switch { PageLabelStyle.Decimal => "/S/D"u8, PageLabelStyle.LowerRoman => "/S/r"u8, _ => "/S/R"u8 });
            if (range.Prefix.Length > 0)
                content.Write("/P"u8).Text(range.Prefix);
            content.Write("/St "u8).Integer(range.Start).Write(">>"u8);
        }

        content.Write("]>>"u8);
    }
}
