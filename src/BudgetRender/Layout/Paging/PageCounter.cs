using BudgetRender.Documents;

namespace BudgetRender.Layout.Paging;

/// <summary>Numbers the pages of a document, section by section.</summary>
internal sealed class PageCounter
{
    private int _last;
    private bool _isPrinted;

    public void BeginSection(PageNumbering numbering)
    {
        if (numbering == PageNumbering.Restart) _last = 0;
        _isPrinted = numbering != PageNumbering.None;
    }

    /// <summary>The next page's number, or null where none is printed; such a page is not counted.</summary>
    public int? Next() => _isPrinted ? ++_last : null;
}
