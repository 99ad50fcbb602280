using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>Findings about the rows and cells of tables: BR1201 to BR1299.</summary>
internal static class RowFindings
{
    public static Diagnostic NotAnAmount(SourceLocation cell, string text) => Diagnostic.Error(
        "BR1201", $"{cell.Cell} 应是金额，却是“{text}”。", $"{cell.Cell} should hold an amount but holds '{text}'.", cell);

    public static Diagnostic UnknownRow(SourceLocation cell, string text) => Diagnostic.Error(
        "BR1202",
        $"无法识别这一行（{text}），其中的内容没有读入。",
        $"The row ({text}) was not understood, and nothing of it was read.",
        cell);

    public static Diagnostic UnknownLabel(SourceLocation cell, string label, IReadOnlyList<string> near) => Diagnostic.Error(
        "BR1203",
        $"不认识的行“{label}”，其金额没有读入。",
        $"The row '{label}' is unknown; its amount was not read.",
        cell) with
    { Hint = NearHint(near) };

    public static Diagnostic UnknownEmptyLabel(SourceLocation cell, string label) => Diagnostic.Note(
        "BR1204", $"不认识的行“{label}”；该行没有金额。", $"The row '{label}' is unknown; it has no amount.", cell);

    public static Diagnostic BadCode(SourceLocation cell, string code) => Diagnostic.Error(
        "BR1205",
        $"科目编码“{code}”的位数不对：类 3 位、款 5 位、项 7 位。",
        $"The code '{code}' has the wrong number of digits: 3, 5 or 7.",
        cell);

    public static Diagnostic CodeLostDigits(SourceLocation cell, string code) => Diagnostic.Error(
        "BR1206",
        $"编码 {code} 以数字保存，末尾几位已经丢失。",
        $"The code {code} was saved as a number and has lost its last digits.",
        cell).WithHint("请把单元格设为文本格式后重新填写。", "Format the cell as text and type the code again.");

    public static Diagnostic IndicatorsShifted(SourceLocation cell, int columns) => Diagnostic.Note(
        "BR1207",
        $"{cell.Cell} 的绩效指标比表头偏左 {columns} 列，已按表头归位。",
        $"The indicators in {cell.Cell} stand {columns} column(s) left of their heads and were put in place.",
        cell);

    public static Diagnostic IndicatorOutOfPlace(SourceLocation cell, string text) => Diagnostic.Warning(
        "BR1208",
        $"{cell.Cell} 的“{text}”在表头下没有位置，已另起一行保留。",
        $"'{text}' in {cell.Cell} has no place under the heads; it was kept in a line of its own.",
        cell).WithHint("请核对该行各指标与指标值的位置。", "Check where the row's indicators and values stand.");

    public static Diagnostic IndicatorMoved(SourceLocation cell, string text, string head) => Diagnostic.Note(
        "BR1209",
        $"{cell.Cell} 的“{text}”不在“{head}”列下，已归入该列。",
        $"'{text}' in {cell.Cell} does not stand under '{head}' and was put there.",
        cell);

    public static Diagnostic IndicatorGroup(SourceLocation cell, string indicator, string group) => Diagnostic.Note(
        "BR1210",
        $"“{indicator}”按规范框架归入“{group}”；表中该栏的文字在其他行。",
        $"'{indicator}' belongs to '{group}' by the standard framework; in the sheet that label stands on another row.",
        cell);

    public static Diagnostic RepeatedText(SourceLocation cell, string text) => Diagnostic.Note(
        "BR1211", $"{cell.Cell} 重复了“{text}”，只读入一次。", $"{cell.Cell} repeats '{text}', which was read once.", cell);

    public static Diagnostic FigureOutsideTable(SourceLocation cell, string text) => Diagnostic.Error(
        "BR1212", $"{cell.Cell} 的“{text}”不在任何一栏内，没有读入。", $"'{text}' in {cell.Cell} is in no column and was not read.", cell);

    public static Diagnostic IndicatorsSwapped(SourceLocation cell, string indicator, string value) => Diagnostic.Warning(
        "BR1213",
        $"指标“{indicator}”与指标值“{value}”像是颠倒了；已按表中位置读入。",
        $"The indicator '{indicator}' and its value '{value}' look swapped; they were read as they stand.",
        cell);

    private static LocalizedText? NearHint(IReadOnlyList<string> near) => near.Count == 0
        ? null
        : new LocalizedText($"是否为：{string.Join("、", near)}？", $"Did you mean: {string.Join(", ", near)}?");
}
