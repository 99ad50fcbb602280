using System.Text;

namespace BudgetRender.Pdf.Structure;

/// <summary>The standard structure types (ISO 32000-1, 14.8.4) that a text document needs.</summary>
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
    Figure,
    Span,
}

internal static class StructureRoles
{
    private static readonly byte[][] Names =
        [.. Enum.GetValues<StructureRole>().Select(role => Encoding.ASCII.GetBytes("/" + role))];

    /// <summary>As a PDF name, with its slash.</summary>
    public static ReadOnlySpan<byte> Name(this StructureRole role) => Names[(int)role];
}
