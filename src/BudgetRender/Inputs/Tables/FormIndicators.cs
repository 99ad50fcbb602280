using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// The indicators of 整体绩效目标表. 一级 and 二级 are carried down; where the framework knows better than the place of a label,
/// the framework decides and a note says so.
/// </summary>
internal sealed class FormIndicators
{
    private static readonly string[] FieldsInOrder =
        [Fields.IndicatorLevel1, Fields.IndicatorLevel2, Fields.IndicatorLevel3, Fields.IndicatorValue, Fields.IndicatorNote];

    private readonly TableSheet _sheet;
    private readonly FormLayout _form;
    private readonly int[] _columns;
    private SourcedText? _level1;
    private SourcedText? _level2;
    private int _count;

    public FormIndicators(TableSheet sheet, FormLayout form, int headRow)
    {
        (_sheet, _form) = (sheet, form);
        _columns = [.. form.IndicatorHeads.Select((h, i) => ColumnOf(headRow, h) ?? i)];
    }

    public void Read(int row, List<StatementRow> rows)
    {
        var cells = Texts(row);
        if (cells.Count == 0) return;
        var reading = new RowReading(_sheet, row);
        Take(cells, IndicatorFramework.IsLevel1, 0, ref _level1);
        Take(cells, IndicatorFramework.IsLevel2, 1, ref _level2);
        DropRepeated(row, cells);
        Place(cells, reading);
        Carry(reading, row);
        rows.Add(reading.ToRow(RowKind.Indicator, $"indicator:{++_count}"));
    }

    private int? ColumnOf(int row, string head)
    {
        for (var column = 0; column < _sheet.Grid.Row(row).Length; column++)
        {
            if (LabelText.Normalize(_sheet.Grid[row, column].Text) == LabelText.Normalize(head)) return column;
        }
        return null;
    }

    private List<(int Column, SourcedText Text)> Texts(int row)
    {
        var texts = new List<(int, SourcedText)>();
        for (var column = 0; column < _sheet.Grid.Row(row).Length; column++)
        {
            var cell = _sheet.Grid[row, column];
            if (!cell.IsBlank) texts.Add((column, new SourcedText(cell.Text, _sheet.Grid.At(row, column))));
        }
        return texts;
    }

    /// <summary>Takes the label of a level out of the row: one the framework knows, or whatever stands under its head.</summary>
    private void Take(
        List<(int Column, SourcedText Text)> cells, Func<string, bool> isKnown, int level, ref SourcedText? current)
    {
        var at = cells.FindIndex(c => c.Column <= _columns[2] && isKnown(c.Text.Value));
        if (at < 0) at = cells.FindIndex(c => c.Column == _columns[level] && IsOwnLabel(cells, c));
        if (at < 0) return;
        current = cells[at].Text;
        if (cells[at].Column != _columns[level])
        {
            _sheet.Findings.Add(RowFindings.IndicatorMoved(current.Source!, current.Value, _form.IndicatorHeads[level]));
        }
        cells.RemoveAt(at);
        if (level == 0 && _level2 is not null && IndicatorFramework.DimensionOf(_level2.Value) != current.Value) _level2 = null;
    }

    /// <summary>A label of the department's own: the row has its 三级 and value further right, in their columns.</summary>
    private bool IsOwnLabel(List<(int Column, SourcedText Text)> cells, (int Column, SourcedText Text) cell) =>
        !IndicatorFramework.IsLevel3(cell.Text.Value)
        && cells.Any(c => c.Column == _columns[2])
        && cells.Any(c => c.Column == _columns[3]);

    private void DropRepeated(int row, List<(int Column, SourcedText Text)> cells)
    {
        if (cells.Count < 2 || cells[0].Text.Value != cells[1].Text.Value || cells[1].Column != _columns[2]) return;
        _sheet.Findings.Add(RowFindings.RepeatedText(_sheet.Grid.At(row, cells[0].Column), cells[0].Text.Value));
        cells.RemoveAt(0);
    }

    /// <summary>三级, value and note stand side by side; a row whose 三级 is not under its head is moved as a whole.</summary>
    private void Place(List<(int Column, SourcedText Text)> cells, RowReading reading)
    {
        if (cells.Count == 0) return;
        var shift = Math.Max(0, _columns[2] - cells[0].Column);
        var rest = new List<string>();
        foreach (var (column, text) in cells)
        {
            var level = Array.IndexOf(_columns, column + shift);
            if (level < 2 || reading.Text(FieldsInOrder[level]) is not null) rest.Add(text.Value);
            else reading.Set(FieldsInOrder[level], text);
        }
        if (shift > 0)
        {
            _sheet.Findings.Add(RowFindings.IndicatorMoved(cells[0].Text.Source!, cells[0].Text.Value, _form.IndicatorHeads[2]));
        }
        if (rest.Count > 0)
        {
            _sheet.Findings.Add(RowFindings.IndicatorOutOfPlace(cells[^1].Text.Source!, string.Join("；", rest)));
            rest.Insert(0, reading[Fields.IndicatorNote]);
            reading.Set(Fields.IndicatorNote, new SourcedText(string.Join("\n", rest.Where(r => r.Length > 0)), cells[^1].Text.Source));
        }
    }

    private void Carry(RowReading reading, int row)
    {
        var level2 = IndicatorFramework.GroupOf(reading[Fields.IndicatorLevel3]);
        if (level2 is not null && level2 != _level2?.Value) Settle(ref _level2, level2, reading, row);
        var level1 = _level2 is null ? null : IndicatorFramework.DimensionOf(_level2.Value);
        if (level1 is not null && level1 != _level1?.Value) Settle(ref _level1, level1, reading, row);
        reading.Set(Fields.IndicatorLevel1, _level1);
        reading.Set(Fields.IndicatorLevel2, _level2);
    }

    private void Settle(ref SourcedText? label, string framework, RowReading reading, int row)
    {
        var place = _sheet.Grid.At(row, _sheet.Grid.FirstColumn(row));
        label = new SourcedText(framework, place);
        _sheet.Findings.Add(RowFindings.IndicatorGroup(place, reading[Fields.IndicatorLevel3], framework));
    }
}
