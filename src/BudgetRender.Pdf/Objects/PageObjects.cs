namespace BudgetRender.Pdf.Objects;

/// <summary>A page, its content and its links as objects.</summary>
internal static class PageObjects
{
    public static void Add(ObjectStore store, PdfPage page, int tree, List<PdfFont> fonts)
    {
        var content = new PdfBuffer().Write("<</Type/Page/Parent "u8).Reference(tree)
            .Write("/MediaBox[0 0 "u8).Real(page.Width).Space().Real(page.Height)
            .Write("]/Tabs/S/StructParents "u8).Integer(page.Index)
            .Write("/Contents "u8).Reference(store.AddStream(page.Finish()))
            .Write("/Resources<</Font<<"u8);
        foreach (var font in page.FontsUsed)
            content.Write("/F"u8).Integer(font).Space().Reference(fonts[font].ObjectNumber);

        content.Write(">>>>"u8);
        AddLinks(store, page, content);
        store.Set(page.Number, content.Write(">>"u8));
    }

    private static void AddLinks(ObjectStore store, PdfPage page, PdfBuffer content)
    {
        if (page.Links.Count == 0) return;
        content.Write("/Annots["u8);
        foreach (var link in page.Links)
        {
            content.Reference(link.ObjectNumber).Space();
            store.Set(link.ObjectNumber, new PdfBuffer().Write("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
                .Real(link.Left).Space().Real(link.Bottom).Space().Real(link.Right).Space().Real(link.Top)
                .Write("]/Dest"u8).Destination(link.Target)
                .Write("/Contents"u8).Text(link.Description)
                .Write("/StructParent "u8).Integer(link.StructureParent).Write(">>"u8));
        }

        content.Write("]"u8);
    }

    /// <exception cref="InvalidOperationException">The page is of another document.</exception>
    public static PdfBuffer Destination(this PdfBuffer content, PdfDestination target) => target.Page.Number == 0
        ? throw new InvalidOperationException("A destination leads to a page of another document.")
        : content.Write("["u8).Reference(target.Page.Number).Write("/XYZ null "u8).Real(target.Page.Height - target.Y).Write(" null]"u8);
}
