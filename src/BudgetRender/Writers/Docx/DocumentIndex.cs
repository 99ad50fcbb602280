using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>What the contents and the headings must know of each other before the first of them is written.</summary>
internal sealed class DocumentIndex
{
    private readonly Dictionary<string, int> _bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentsEntry> _entries = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _pages;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public DocumentIndex(Document document, IReadOnlyDictionary<string, string> headingPages)
    {
        _pages = headingPages;
        foreach (var block in document.Sections.SelectMany(s => s.Blocks))
        {
            if (block is Heading heading) _bookmarks.TryAdd(heading.Id, _bookmarks.Count + 1);
            if (block is not ContentsList contents) continue;
            foreach (var entry in contents.Entries) _entries.TryAdd(entry.HeadingId, entry);
        }
    }

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The number of a heading's bookmark, from 1; null where the document has no such heading.</summary>
    public int? BookmarkOf(string headingId) => _bookmarks.TryGetValue(headingId, out var number) ? number : null;

    /// <summary>The line of the contents for a heading; null for one that the contents do not list.</summary>
    public ContentsEntry? EntryOf(string headingId) => _entries.GetValueOrDefault(headingId);

    /// <summary>The printed page of an entry, or nothing and a finding.</summary>
    public string PageOf(ContentsEntry entry)
    {
        if (_pages.TryGetValue(entry.HeadingId, out var page) && _bookmarks.ContainsKey(entry.HeadingId)) return page;
        _diagnostics.Add(Diagnostic.Warning(
            "BR6002",
            $"目录「{entry.Text}」没有对应的页码",
            $"The contents entry \"{entry.Text}\" has no page number"));
        return "";
    }
}
