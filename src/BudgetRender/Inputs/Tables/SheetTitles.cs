using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>Tells which table a sheet is, by the title in its first rows or else by its own name.</summary>
internal sealed class SheetTitles
{
    private const int RowsSearched = 8;

    private readonly List<(string Title, TableLayout Layout)> _titles = [];

    public SheetTitles(Pack pack)
    {
        foreach (var layout in pack.Tables.Concat(pack.ExtraLayouts))
        {
            foreach (var title in layout.TitleAliases.Prepend(FirstLine(layout.Title)).Append(layout.ContentsTitle))
            {
                _titles.Add((LabelText.Title(LabelText.Normalize(title)), layout));
            }
        }
    }

    /// <summary>The layout, the title as it stands and its row; null when the sheet is no table of the pack.</summary>
    public (TableLayout Layout, string Title, int Row)? Find(Grid grid)
    {
        for (var row = 0; row < Math.Min(RowsSearched, grid.Height); row++)
        {
            foreach (var cell in grid.Row(row))
            {
                if (cell.Literal is { } text && Match(text) is { } layout) return (layout, FirstLine(text), row);
            }
        }
        return Match(grid.Sheet) is { } named ? (named, grid.Sheet, -1) : null;
    }

    /// <summary>The title alone, or with the department's name in front of it; the longest title wins.</summary>
    private TableLayout? Match(string text)
    {
        var title = LabelText.Title(LabelText.Normalize(FirstLine(text)));
        if (title.Length is < 4 or > 80) return null;
        return _titles.Where(t => title == t.Title).Select(t => t.Layout).FirstOrDefault()
            ?? _titles.Where(t => t.Title.Length >= 6 && EndsAfterYear(title, t.Title))
                .OrderByDescending(t => t.Title.Length).Select(t => t.Layout).FirstOrDefault();
    }

    private static bool EndsAfterYear(string text, string title) =>
        text.EndsWith(title, StringComparison.Ordinal)
        && text[..^title.Length].TrimEnd('度') is [.., '年' or '室' or '局' or '委' or '会' or '院' or '部' or '处' or '站' or '所' or '办' or '中' or '心'];

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
