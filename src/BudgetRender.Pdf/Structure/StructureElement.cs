namespace BudgetRender.Pdf.Structure;

/// <summary>An element of the logical structure: what a run of content is, wherever it is drawn.</summary>
public sealed class StructureElement(StructureRole role)
{
    /// <summary>Most elements are cells with a single kid, and a document has thousands of them: no list, and no room to spare.</summary>
    private object[] _kids = [];
    private int _count;

    public StructureRole Role { get; } = role;

    /// <summary>Columns a table cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows a table cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether a TH heads its column or its row.</summary>
    public HeaderScope Scope { get; init; } = HeaderScope.Column;

    /// <summary>The <see cref="Id"/>s of the TH cells that head this cell, where scopes do not say it.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Unique in the document. Null for none; a Note without one is given one, as ISO 14289-1, 7.9 asks.</summary>
    public string? Id { get; init; }

    /// <summary>For an L only.</summary>
    public ListNumbering Numbering { get; init; } = ListNumbering.Decimal;

    /// <summary>What assistive software says in place of a Figure, which must have it.</summary>
    public string? AlternateText { get; init; }

    /// <summary>The text that the content stands for where its glyphs do not say it.</summary>
    public string? ActualText { get; init; }

    /// <summary>What readers list the element as; null for none.</summary>
    public string? Title { get; init; }

    internal int ObjectNumber { get; set; }

    /// <summary>Child elements, <see cref="MarkedContent"/> and <see cref="LinkObject"/>, in reading order.</summary>
    internal ReadOnlySpan<object> Kids => _kids.AsSpan(0, _count);

    public StructureElement Add(StructureRole role) => Add(new StructureElement(role));

    /// <param name="child">An element that stands nowhere else.</param>
    public StructureElement Add(StructureElement child)
    {
        AddKid(child);
        return child;
    }

    internal void AddContent(MarkedContent content) => AddKid(content);

    internal void AddLink(PdfPage page, PdfLink link) => AddKid(new LinkObject(page, link));

    private void AddKid(object kid)
    {
        if (_count == _kids.Length) Array.Resize(ref _kids, Math.Max(1, _count * 2));
        _kids[_count++] = kid;
    }
}
