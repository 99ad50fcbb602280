using BudgetRender.Pdf.Objects;

namespace BudgetRender.Pdf.Structure;

/// <summary>The structure tree as objects, with the parent tree that leads back from content to elements.</summary>
internal static class StructureObjects
{
    public static int Add(ObjectStore store, StructureElement root, List<PdfPage> pages)
    {
        var tree = store.Reserve();
        var links = new List<(PdfLink Link, StructureElement Element)>();
        Number(store, root, links);
        foreach (var page in pages)
        {
            foreach (var link in page.Links) link.ObjectNumber = store.Reserve();
        }

        Write(store, root, tree);
        for (var i = 0; i < links.Count; i++) links[i].Link.StructureParent = pages.Count + i;
        var parents = store.Add(ParentTree(pages, links));
        store.Set(tree, new PdfBuffer().Write("<</Type/StructTreeRoot/K "u8).Reference(root.ObjectNumber)
            .Write("/ParentTree "u8).Reference(parents)
            .Write("/ParentTreeNextKey "u8).Integer(pages.Count + links.Count).Write(">>"u8));
        return tree;
    }

    private static void Number(ObjectStore store, StructureElement element, List<(PdfLink, StructureElement)> links)
    {
        element.ObjectNumber = store.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child) Number(store, child, links);
            else if (kid is LinkObject link) links.Add((link.Link, element));
        }
    }

    private static void Write(ObjectStore store, StructureElement element, int parent)
    {
        var content = new PdfBuffer().Write("<</S"u8).Name(element.Role.ToString()).Write("/P "u8).Reference(parent);
        WriteAttributes(content, element);
        var page = element.Kids.OfType<MarkedContent>().FirstOrDefault()?.Page;
        if (page is not null) content.Write("/Pg "u8).Reference(page.Number);
        if (element.Kids.Count > 0)
        {
            content.Write("/K["u8);
            foreach (var kid in element.Kids) WriteKid(content, kid, page);
            content.Write("]"u8);
        }

        store.Set(element.ObjectNumber, content.Write(">>"u8));
        foreach (var child in element.Kids.OfType<StructureElement>()) Write(store, child, element.ObjectNumber);
    }

    private static void WriteKid(PdfBuffer content, object kid, PdfPage? page)
    {
        switch (kid)
        {
            case StructureElement child:
                content.Reference(child.ObjectNumber).Space();
                break;
            case MarkedContent marked when marked.Page == page:
                content.Integer(marked.Identifier).Space();
                break;
            case MarkedContent marked:
                content.Write("<</Type/MCR/Pg "u8).Reference(marked.Page.Number).Write("/MCID "u8).Integer(marked.Identifier).Write(">>"u8);
                break;
            case LinkObject link:
                content.Write("<</Type/OBJR/Pg "u8).Reference(link.Page.Number).Write("/Obj "u8).Reference(link.Link.ObjectNumber).Write(">>"u8);
                break;
        }
    }

    private static void WriteAttributes(PdfBuffer content, StructureElement element)
    {
        if (element.Role is not (StructureRole.TH or StructureRole.TD))
        {
            if (element.Role == StructureRole.L) content.Write("/A<</O/List/ListNumbering/Decimal>>"u8);
            return;
        }

        var isHeader = element.Role == StructureRole.TH;
        if (!isHeader && element.ColumnSpan == 1 && element.RowSpan == 1) return;
        content.Write("/A<</O/Table"u8);
        if (isHeader) content.Write("/Scope"u8).Name(element.Scope.ToString());
        if (element.ColumnSpan > 1) content.Write("/ColSpan "u8).Integer(element.ColumnSpan);
        if (element.RowSpan > 1) content.Write("/RowSpan "u8).Integer(element.RowSpan);
        content.Write(">>"u8);
    }

    /// <summary>Pages come first, by their index; link annotations follow.</summary>
    private static PdfBuffer ParentTree(List<PdfPage> pages, List<(PdfLink, StructureElement Element)> links)
    {
        var content = new PdfBuffer(16_384).Write("<</Nums["u8);
        foreach (var page in pages)
        {
            content.Integer(page.Index).Write("["u8);
            foreach (var element in page.Marked) content.Reference(element.ObjectNumber).Space();
            content.Write("]"u8);
        }

        for (var i = 0; i < links.Count; i++) content.Integer(pages.Count + i).Space().Reference(links[i].Element.ObjectNumber).Space();
        return content.Write("]>>"u8);
    }
}
