using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>Findings about sheets, their captions and heads: BR1101 to BR1199.</summary>
internal static class SheetFindings
{
    public static Diagnostic UnknownSheet(SourceLocation sheet, string title) => Diagnostic.Note(
        "BR1101",
        $"工作表“{sheet.Sheet}”（{title}）不是本模板的任何一张表，未读取。",
        $"Sheet '{sheet.Sheet}' ({title}) is none of the template's tables and was not read.",
        sheet);

    public static Diagnostic NoHead(SourceLocation sheet, string title) => Diagnostic.Error(
        "BR1102",
        $"在“{title}”中找不到表头。",
        $"No table head was found in '{title}'.",
        sheet).WithHint("表头文字应与模板一致，或在模板的 aliases 中登记。", "Word the head as the template has it, or list it under aliases.");

    public static Diagnostic UnknownColumn(SourceLocation cell, string head) => Diagnostic.Error(
        "BR1103",
        $"不认识的列“{head}”，该列的内容没有读入。",
        $"The column '{head}' is unknown; what stands in it was not read.",
        cell).WithHint("请核对表头，或在模板的 aliases 中登记。", "Check the head, or list it under the template's aliases.");

    public static Diagnostic UnknownEmptyColumn(SourceLocation cell, string head) => Diagnostic.Note(
        "BR1111", $"不认识的列“{head}”；该列没有内容。", $"The column '{head}' is unknown; nothing stands in it.", cell);

    public static Diagnostic ColumnWithoutHead(SourceLocation cell, string content) => Diagnostic.Error(
        "BR1104",
        $"{cell.Cell} 中的“{content}”所在列没有表头，没有读入。",
        $"'{content}' in {cell.Cell} stands in a column without a head and was not read.",
        cell);

    public static Diagnostic AmbiguousColumn(SourceLocation cell, string head, string cells) => Diagnostic.Error(
        "BR1105",
        $"表头“{head}”出现在 {cells}，无法确定各是哪一栏。",
        $"The head '{head}' stands in {cells}; which column is which cannot be told.",
        cell).WithHint("请恢复上一级合并表头。", "Restore the merged head above.");

    public static Diagnostic MissingColumn(SourceLocation cell, string head) => Diagnostic.Note(
        "BR1106", $"表中没有“{head}”这一列。", $"The table has no column '{head}'.", cell);

    public static Diagnostic NoUnit(SourceLocation sheet, string unit) => Diagnostic.Note(
        "BR1107", $"表上没有“单位：”，按{unit}读取。", $"The sheet does not state its unit; amounts were read in {unit}.", sheet);

    public static Diagnostic UnknownUnit(SourceLocation cell, string unit) => Diagnostic.Error(
        "BR1108",
        $"不认识的金额单位“{unit}”；可以是 元 或 万元。",
        $"The unit of money '{unit}' is unknown; it can be 元 or 万元.",
        cell);

    public static Diagnostic LineAboveHead(SourceLocation cell, string text) => Diagnostic.Note(
        "BR1109", $"表头上方的“{text}”没有读入。", $"'{text}' above the table head was not read.", cell);

    public static Diagnostic NoTables(string file) => Diagnostic.Error(
        "BR1110", $"“{file}”中没有任何预算表或说明。", $"'{file}' holds neither tables nor facts.", new SourceLocation(file));
}
