using BudgetRender.Documents;

namespace BudgetRender.Layout;

/// <summary>
/// The node of the document that an item on a page comes from. All items of one node carry the same instance, so that
/// a writer can gather them by reference. The closed family: <see cref="Artifact"/>, <see cref="HeadingOrigin"/>,
/// <see cref="ParagraphOrigin"/>, <see cref="ListItemOrigin"/>, <see cref="ContentsOrigin"/>,
/// <see cref="CaptionOrigin"/>, <see cref="CellOrigin"/>.
/// </summary>
public abstract record Origin
{
    private protected Origin()
    {
    }
}

/// <summary>What the page adds to the document and a reader aloud passes over: rules, page numbers, repeated heads.</summary>
public sealed record Artifact(ArtifactKind Kind) : Origin
{
    internal static readonly Artifact Rule = new(ArtifactKind.Rule);
    internal static readonly Artifact PageNumber = new(ArtifactKind.PageNumber);
    internal static readonly Artifact RepeatedHead = new(ArtifactKind.RepeatedHead);
    internal static readonly Artifact Leader = new(ArtifactKind.Leader);
}

public enum ArtifactKind
{
    Rule,
    PageNumber,
    RepeatedHead,

    /// <summary>The dots between a contents entry and its page number.</summary>
    Leader,
}

/// <param name="Section">Zero-based index of the section it stands in.</param>
public sealed record HeadingOrigin(Heading Heading, int Section) : Origin;

/// <param name="Section">Zero-based index of the section it stands in.</param>
public sealed record ParagraphOrigin(Paragraph Paragraph, int Section) : Origin;

/// <summary>The label or the body of a list's item.</summary>
/// <param name="Item">Zero-based.</param>
public sealed record ListItemOrigin(NumberedList List, int Item, bool IsLabel, int Section) : Origin;

/// <summary>The text or the page number of a contents entry.</summary>
/// <param name="Entry">Zero-based.</param>
public sealed record ContentsOrigin(ContentsList List, int Entry, bool IsPageNumber, int Section) : Origin;

/// <summary>The line above a table's grid.</summary>
public sealed record CaptionOrigin(Table Table, int Section) : Origin;

/// <summary>A cell where it stands first; in a repeated head it is an artifact.</summary>
/// <param name="IsInHead">Whether <paramref name="Row"/> counts the head's rows or the body's.</param>
/// <param name="Row">Zero-based.</param>
/// <param name="Index">The cell's place in its row's <see cref="TableRow.Cells"/>.</param>
public sealed record CellOrigin(Table Table, bool IsInHead, int Row, int Index, int Section) : Origin
{
    public TableCell Cell => (IsInHead ? Table.Head : Table.Body)[Row].Cells[Index];
}
