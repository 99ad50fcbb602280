using BudgetRender.Documents;
using BudgetRender.Layout;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Structure;

namespace BudgetRender.Writers.Pdf;

/// <summary>
/// The structure of a document as PDF knows it, grown while the pages are drawn. What goes on over a page's end stays
/// one element.
/// </summary>
/// <param name="targets">The headings that contents entries can lead to, by id.</param>
internal sealed class TagTree(StructureElement root, IReadOnlyDictionary<string, PdfDestination> targets)
{
    private const int DeepestHeading = 6;

    private readonly Dictionary<object, StructureElement> _elements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, TableTags> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(object Block, int Index), StructureElement> _parts = [];
    private readonly List<StructureElement> _sections = [];
    private int _lastHeading;

    /// <summary>The element that an origin's content belongs to; the same origin gives the same element.</summary>
    public StructureElement ElementOf(Origin origin)
    {
        if (_elements.TryGetValue(origin, out var element)) return element;
        element = origin switch
        {
            HeadingOrigin o => SectionAt(o.Section).Add(RoleOf(o.Heading.Level)),
            ParagraphOrigin o => SectionAt(o.Section).Add(StructureRole.P),
            ListItemOrigin o => Item(o).Add(o.IsLabel ? StructureRole.Lbl : StructureRole.LBody),
            ContentsOrigin o => Entry(o),
            CaptionOrigin o => TableOf(o.Table, o.Section).Caption,
            CellOrigin o => TableOf(o.Table, o.Section).Cell(o),
            _ => throw new InvalidOperationException($"No tag is defined for {origin.GetType().Name}."),
        };
        _elements.Add(origin, element);
        return element;
    }

    private StructureElement SectionAt(int index)
    {
        while (_sections.Count <= index) _sections.Add(root.Add(StructureRole.Sect));
        return _sections[index];
    }

    /// <summary>Readers aloud rely on headings that never skip a level (ISO 14289-1, 7.4.2).</summary>
    private StructureRole RoleOf(HeadingLevel level)
    {
        var depth = Math.Min(Bookmarks.DepthOf(level) + 1, DeepestHeading);
        _lastHeading = Math.Min(depth, _lastHeading + 1);
        return StructureRole.H1 + (_lastHeading - 1);
    }

    private StructureElement Item(ListItemOrigin origin)
    {
        var list = Part(origin.List, -1, () => SectionAt(origin.Section).Add(StructureRole.L));
        return Part(origin.List, origin.Item, () => list.Add(StructureRole.LI));
    }

    /// <summary>An entry's text and page number are one link; without a target they are no link at all.</summary>
    private StructureElement Entry(ContentsOrigin origin)
    {
        var list = Part(origin.List, -1, () => SectionAt(origin.Section).Add(StructureRole.TOC));
        return Part(origin.List, origin.Entry, () =>
        {
            var reference = list.Add(StructureRole.TOCI).Add(StructureRole.Reference);
            var hasTarget = targets.ContainsKey(origin.List.Entries[origin.Entry].HeadingId);
            return hasTarget ? reference.Add(StructureRole.Link) : reference;
        });
    }

    private TableTags TableOf(Table table, int section)
    {
        if (_tables.TryGetValue(table, out var tags)) return tags;
        tags = new TableTags(SectionAt(section).Add(StructureRole.Table), table);
        _tables.Add(table, tags);
        return tags;
    }

    private StructureElement Part(Block block, int index, Func<StructureElement> create)
    {
        if (_parts.TryGetValue((block, index), out var part)) return part;
        part = create();
        _parts.Add((block, index), part);
        return part;
    }
}
