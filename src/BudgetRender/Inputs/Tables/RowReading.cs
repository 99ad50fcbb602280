using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>One row's cells by field and by measure, before it is known what kind of row it is.</summary>
internal sealed class RowReading(TableSheet sheet, int row)
{
    private readonly ImmutableDictionary<string, SourcedText>.Builder _texts =
        ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, Amount>.Builder _amounts =
        ImmutableDictionary.CreateBuilder<string, Amount>(StringComparer.Ordinal);

    public TableSheet Sheet { get; } = sheet;

    public int Row { get; } = row;

    public bool HasTexts => _texts.Count > 0;

    public bool HasAmounts => _amounts.Count > 0;

    public static RowReading Of(TableSheet sheet, List<ColumnBinding> bindings, int row)
    {
        var reading = new RowReading(sheet, row);
        foreach (var binding in bindings) reading.Read(binding);
        return reading;
    }

    public string this[string field] => _texts.TryGetValue(field, out var text) ? text.Value : "";

    public SourcedText? Text(string field) => _texts.GetValueOrDefault(field);

    public void Set(string field, SourcedText? text)
    {
        if (text is null) _texts.Remove(field);
        else _texts[field] = text;
    }

    public void Set(string field, string value, int column) =>
        _texts[field] = new SourcedText(value, Sheet.Grid.At(Row, column));

    public void Read(ColumnBinding binding)
    {
        if (binding.Leaf.Measure is { } measure)
        {
            ReadAmount(measure, binding.Column);
            return;
        }
        var cell = Sheet.Grid[Row, binding.Column];
        if (cell.IsBlank || binding.Leaf.Field is not { } field) return;
        if (CodeParts.Of(field) is { } part) AddCode(part, cell, binding.Column);
        else Set(field, IsCode(field) ? CodeText.Of(cell, this, binding.Column) : cell.Text, binding.Column);
    }

    public void ReadAmount(string measure, int column)
    {
        if (AmountReader.Read(Sheet, Row, column) is { } amount) _amounts[measure] = amount;
    }

    /// <summary>The row, whose first cell with content is its place.</summary>
    public StatementRow ToRow(RowKind kind, string key) => new(
        kind, key, _texts.ToImmutable(), _amounts.ToImmutable(), Sheet.Grid.At(Row, Sheet.Grid.FirstColumn(Row)));

    /// <summary>For messages: the row's first text.</summary>
    public string Summary() => Sheet.Grid[Row, Sheet.Grid.FirstColumn(Row)].Text;

    /// <summary>Digits of 类, 款, 项 in columns of their own, or all in the first, make one code.</summary>
    private void AddCode(CodePart part, Workbooks.Cell cell, int column)
    {
        var digits = CodeText.Digits(cell.Text);
        if (digits is null)
        {
            // A name that stands under 类: 合计, or a department's name.
            Set(Fields.Name, Text(Fields.Name) ?? new SourcedText(cell.Text, Sheet.Grid.At(Row, column)));
            return;
        }
        if (cell.Number is not null) digits = digits.PadLeft(part.Length, '0');
        Set(part.Field, this[part.Field] + digits, column);
    }

    private static bool IsCode(string field) => field is Fields.Code or Fields.UnitCode or Fields.ProjectCode
        or Fields.EconomicCode or Fields.GovernmentCode;
}
