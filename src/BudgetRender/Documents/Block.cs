using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>
/// The closed family of blocks: <see cref="Heading"/>, <see cref="Paragraph"/>, <see cref="NumberedList"/>,
/// <see cref="Table"/>, <see cref="ContentsList"/>, <see cref="PageBreak"/>.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading. Its number is printed in front of the text.</summary>
/// <param name="Number">Null for a heading that carries none, such as a table's title.</param>
/// <param name="Id">Unique in the document; the target of links, bookmarks and contents entries.</param>
public sealed record Heading(HeadingLevel Level, Number? Number, ImmutableArray<Inline> Text, string Id) : Block;

/// <summary>The places a heading can have in the outline.</summary>
public enum HeadingLevel
{
    /// <summary>第一部分, and the title of the attachment</summary>
    Part,

    /// <summary>一、</summary>
    Chapter,

    /// <summary>（一）</summary>
    Clause,

    /// <summary>1.</summary>
    Item,

    /// <summary>（1）</summary>
    SubItem,

    /// <summary>The title over a standard table; one level below <see cref="Part"/> in outlines.</summary>
    TableTitle,
}

/// <summary>A paragraph of running text in one of the roles that a style knows.</summary>
public sealed record Paragraph(TextRole Role, ImmutableArray<Inline> Text) : Block;

/// <summary>A list whose items carry their printed numbers; every item is a paragraph of body text.</summary>
public sealed record NumberedList(NumberFormat Format, ImmutableArray<NumberedItem> Items) : Block;

/// <summary>One item of a list: its printed number and its text.</summary>
public sealed record NumberedItem(Number Number, ImmutableArray<Inline> Text);

/// <summary>目录: one entry for each heading the form lists, in document order. Page numbers come from the layout.</summary>
public sealed record ContentsList(ImmutableArray<ContentsEntry> Entries) : Block;

/// <summary>One line of the contents.</summary>
/// <param name="Level">0 for a part, 1 for what stands below it.</param>
/// <param name="Text">The whole printed text, number included, without the page number.</param>
/// <param name="HeadingId">The <see cref="Heading.Id"/> it points at.</param>
public sealed record ContentsEntry(int Level, string Text, string HeadingId);

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;
