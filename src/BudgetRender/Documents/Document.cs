using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>
/// A disclosure document as every writer sees it: worded, numbered and formatted. Nothing after this type decides on
/// a word, a number or a figure; only lines and pages are still open.
/// </summary>
public sealed record Document(DocumentInfo Info, DocumentStyle Style, ImmutableArray<Section> Sections);

/// <summary>What a file format keeps beside the pages.</summary>
/// <param name="Language">BCP 47, normally <c>zh-CN</c>.</param>
public sealed record DocumentInfo(
    string Title,
    string Author,
    string Subject,
    ImmutableArray<string> Keywords,
    string Language);
