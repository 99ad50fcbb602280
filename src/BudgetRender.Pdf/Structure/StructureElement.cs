namespace BudgetRender.Pdf.Structure;

/// <summary>The standard structure types that this project uses (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    Document,
    Part,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    TOC,
    TOCI,
    Reference,
    Link,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    Note,
    Span,
}

/// <summary>An element of the logical structure: what a run of content is, wherever it is drawn.</summary>
public sealed class StructureElement(StructureRole role)
{
    private readonly List<object> _kids = [];

    public StructureRole Role { get; } = role;

    /// <summary>Columns a table cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows a table cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether a TH heads its column or its row.</summary>
    public HeaderScope Scope { get; init; } = HeaderScope.Column;

    internal int ObjectNumber { get; set; }

    /// <summary>Child elements, <see cref="MarkedContent"/> and <see cref="LinkObject"/>, in reading order.</summary>
    internal IReadOnlyList<object> Kids => _kids;

    public StructureElement Add(StructureRole role) => Add(new StructureElement(role));

    public StructureElement Add(StructureElement child)
    {
        _kids.Add(child);
        return child;
    }

    internal void AddContent(MarkedContent content) => _kids.Add(content);

    internal void AddLink(PdfPage page, PdfLink link) => _kids.Add(new LinkObject(page, link));
}

public enum HeaderScope
{
    Column,
    Row,
}

/// <summary>A run of content on a page.</summary>
internal sealed record MarkedContent(PdfPage Page, int Identifier);

/// <summary>A link annotation as part of the structure.</summary>
internal sealed record LinkObject(PdfPage Page, PdfLink Link);
