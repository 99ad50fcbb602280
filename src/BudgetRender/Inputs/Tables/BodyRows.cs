using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// The rows of a table below its head: blank rows, heads and captions repeated on further pages are skipped, and
/// sentences are kept aside as notes.
/// </summary>
internal sealed class BodyRows
{
    private const int ShortestSentence = 14;
    private static readonly HashSet<string> Totals = new(["合计", "总计", "小计", "收入合计", "支出合计", "收入总计", "支出总计"], StringComparer.Ordinal);
    private static readonly string[] NoteBeginnings =
        ["备注", "注:", "注1", "说明:", "我部门", "我单位", "本部门", "本单位", "本表", "此表", "(我部门", "(本部门", "(本表"];

    private readonly ImmutableArray<SourcedText>.Builder _notes = ImmutableArray.CreateBuilder<SourcedText>();

    public BodyRows(TableSheet sheet, HeadRegion? head, int first)
    {
        var rows = new List<int>();
        for (var row = first; row < sheet.Grid.Height; row++)
        {
            if (sheet.Grid.IsBlankRow(row) || IsRepeated(sheet, head, row)) continue;
            if (IsNote(sheet.Grid, row, isForm: head is null)) AddNote(sheet.Grid, row);
            else rows.Add(row);
        }
        Rows = rows;
    }

    public IReadOnlyList<int> Rows { get; }

    public ImmutableArray<SourcedText> Notes => _notes.ToImmutable();

    public static bool IsTotalLabel(string text) => Totals.Contains(LabelText.WithoutNumber(LabelText.Normalize(text)));

    private static bool IsRepeated(TableSheet sheet, HeadRegion? head, int row) =>
        (head?.IsRepeated(row) ?? false) || SheetCaption.IsCaption(sheet.Grid, row)
        || (OnlyCell(sheet.Grid, row) is { } only && LabelText.Normalize(only.Text) == LabelText.Normalize(sheet.Title));

    /// <summary>
    /// A sentence in the first column. In a form the columns right of it hold sentences of their own, as goals do.
    /// </summary>
    private static bool IsNote(Grid grid, int row, bool isForm)
    {
        if (OnlyCell(grid, row) is not { Literal: { } text } || grid.FirstColumn(row) > (isForm ? 0 : 1)) return false;
        var normalized = LabelText.Normalize(text);
        if (NoteBeginnings.Any(b => normalized.StartsWith(b, StringComparison.Ordinal))) return true;
        return normalized.Length >= ShortestSentence && text.TrimEnd().EndsWith('。');
    }

    private void AddNote(Grid grid, int row)
    {
        var column = grid.FirstColumn(row);
        _notes.Add(new SourcedText(grid[row, column].Text, grid.At(row, column)));
    }

    private static Cell? OnlyCell(Grid grid, int row)
    {
        var first = grid.FirstColumn(row);
        var cells = grid.Row(row);
        return first >= 0 && first == cells.Length - 1 ? cells[first] : null;
    }
}
