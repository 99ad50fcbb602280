using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>A run of pages with one orientation and one way of page numbering; it always starts on a new page.</summary>
public sealed record Section(
    SectionKind Kind,
    PageOrientation Orientation,
    PageNumbering Numbering,
    ImmutableArray<Block> Blocks);

/// <summary>What a section is to the reader; writers use it for structure and bookmarks, never for looks.</summary>
public enum SectionKind
{
    /// <summary>封面</summary>
    Cover,

    /// <summary>目录</summary>
    Contents,

    /// <summary>正文</summary>
    Narrative,

    /// <summary>预算表</summary>
    Tables,
}

public enum PageOrientation
{
    Portrait,
    Landscape,
}

/// <summary>Whether a section's pages carry a printed number, and whether counting starts anew with it.</summary>
public enum PageNumbering
{
    /// <summary>No number is printed and the pages are not counted.</summary>
    None,

    /// <summary>The section's first page is page 1.</summary>
    Restart,

    /// <summary>Counting goes on from the section before.</summary>
    Continue,
}
