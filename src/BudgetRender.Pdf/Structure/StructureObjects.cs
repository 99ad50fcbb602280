using BudgetRender.Pdf.Objects;

namespace BudgetRender.Pdf.Structure;

/// <summary>The structure tree as objects, with the parent tree that leads back from content to elements.</summary>
internal sealed class StructureObjects
{
    private readonly ObjectStore _store;
    private readonly List<PdfPage> _pages;
    private readonly PdfBuffer _buffer = new();
    private readonly List<(PdfLink Link, StructureElement Element)> _links = [];
    private readonly SortedDictionary<string, int> _identified = new(StringComparer.Ordinal);
    private int _notes;

    private StructureObjects(ObjectStore store, List<PdfPage> pages) => (_store, _pages) = (store, pages);

    /// <returns>The object number of the tree's root.</returns>
    public static int Add(ObjectStore store, StructureElement root, List<PdfPage> pages) =>
        new StructureObjects(store, pages).Add(root);

    private int Add(StructureElement root)
    {
        var tree = _store.Reserve();
        Number(root);
        for (var i = 0; i < _links.Count; i++)
        {
            _links[i].Link.ObjectNumber = _store.Reserve();
            _links[i].Link.StructureParent = _pages.Count + i;
        }

        Write(root, tree);
        var parents = _store.Add(ParentTree());
        _buffer.Clear().Write("<</Type/StructTreeRoot/K "u8).Reference(root.ObjectNumber)
            .Write("/ParentTree "u8).Reference(parents)
            .Write("/ParentTreeNextKey "u8).Integer(_pages.Count + _links.Count);
        if (_identified.Count > 0)
            WriteIdentifiers();
        _store.Set(tree, _buffer.Write(">>"u8));
        return tree;
    }

    private void Number(StructureElement element)
    {
        if (element.Role == StructureRole.Figure && string.IsNullOrEmpty(element.AlternateText))
            throw new InvalidOperationException("A Figure needs an alternate text.");
        element.ObjectNumber = _store.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                Number(child);
            else if (kid is LinkObject link)
                _links.Add((link.Link, element));
        }
    }

    private void Write(StructureElement element, int parent)
    {
        _buffer.Clear().Write("<</S"u8).Write(element.Role.Name()).Write("/P "u8).Reference(parent);
        WriteTexts(element);
        StructureAttributes.Write(_buffer, element);
        var page = FirstPage(element);
        if (page is not null)
            _buffer.Write("/Pg "u8).Reference(page.Number);
        if (element.Kids.Length == 1 && element.Kids[0] is not LinkObject)
        {
            _buffer.Write("/K "u8);
            WriteKid(element.Kids[0], page);
        }
        else if (element.Kids.Length > 0)
        {
            _buffer.Write("/K["u8);
            foreach (var kid in element.Kids)
                WriteKid(kid, page);
            _buffer.Write("]"u8);
        }

        _store.Set(element.ObjectNumber, _buffer.Write(">>"u8));
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                Write(child, element.ObjectNumber);
        }
    }

    private static PdfPage? FirstPage(StructureElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid is MarkedContent marked)
                return marked.Page;
        }

        return null;
    }

    private void WriteTexts(StructureElement element)
    {
        var id = element.Id ?? (element.Role == StructureRole.Note ? $"_note{++_notes}" : null);
        if (id is not null)
        {
            if (!_identified.TryAdd(id, element.ObjectNumber))
                throw new InvalidOperationException($"Two structure elements have the Id '{id}'.");
            _buffer.Write("/ID"u8).Utf8String(id);
        }

        if (element.Title is not null)
            _buffer.Write("/T"u8).Text(element.Title);
        if (element.AlternateText is not null)
            _buffer.Write("/Alt"u8).Text(element.AlternateText);
        if (element.ActualText is not null)
            _buffer.Write("/ActualText"u8).Text(element.ActualText);
    }

    private void WriteKid(object kid, PdfPage? page)
    {
        switch (kid)
        {
            case StructureElement child:
                _buffer.Reference(child.ObjectNumber).Space();
                break;
            case MarkedContent marked when marked.Page == page:
                _buffer.Integer(marked.Identifier).Space();
                break;
            case MarkedContent marked:
                _buffer.Write("<</Type/MCR/Pg "u8).Reference(marked.Page.Number)
                    .Write("/MCID "u8).Integer(marked.Identifier).Write(">>"u8);
                break;
            case LinkObject link:
                _buffer.Write("<</Type/OBJR/Pg "u8).Reference(link.Page.Number)
                    .Write("/Obj "u8).Reference(link.Link.ObjectNumber).Write(">>"u8);
                break;
        }
    }

    /// <summary>Pages come first, by their index; link annotations follow.</summary>
    private PdfBuffer ParentTree()
    {
        var content = new PdfBuffer(16_384).Write("<</Nums["u8);
        foreach (var page in _pages)
        {
            content.Integer(page.Index).Write("["u8);
            foreach (var element in page.Marked)
            {
                if (element.ObjectNumber == 0)
                    throw new InvalidOperationException($"Page {page.Index + 1} shows an element that is not in the structure tree.");
                content.Reference(element.ObjectNumber).Space();
            }

            content.Write("]"u8);
        }

        for (var i = 0; i < _links.Count; i++)
            content.Integer(_pages.Count + i).Space().Reference(_links[i].Element.ObjectNumber).Space();
        return content.Write("]>>"u8);
    }

    private void WriteIdentifiers()
    {
        _buffer.Write("/IDTree<</Names["u8);
        foreach (var (id, number) in _identified)
            _buffer.Utf8String(id).Reference(number).Space();
        _buffer.Write("]>>"u8);
    }
}
