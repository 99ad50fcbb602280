using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs;

/// <summary>Findings about whole files and about cells that hold no value: BR1001 to BR1099.</summary>
internal static class FileFindings
{
    public static Diagnostic NotFound(string file) => Diagnostic.Error(
        "BR1001", $"找不到文件“{file}”。", $"The file '{file}' does not exist.", new SourceLocation(file));

    public static Diagnostic Unreadable(string file, string reason) => Diagnostic.Error(
        "BR1002", $"无法读取文件“{file}”：{reason}", $"The file '{file}' cannot be read: {reason}", new SourceLocation(file));

    public static Diagnostic Damaged(string file, string reason) => Diagnostic.Error(
        "BR1003",
        $"“{file}”不是有效的工作簿，或文件已损坏：{reason}",
        $"'{file}' is not a workbook, or it is damaged: {reason}",
        new SourceLocation(file)).WithHint("请在表格软件中打开并另存为 .xlsx。", "Open it in a spreadsheet program and save it as .xlsx.");

    public static Diagnostic Protected(string file) => Diagnostic.Error(
        "BR1004", $"“{file}”有打开密码，无法读取。", $"'{file}' is protected by a password.", new SourceLocation(file))
        .WithHint("请去掉密码后重新保存。", "Remove the password and save the file again.");

    public static Diagnostic LimitExceeded(string file, LimitExceededException limit) => Diagnostic.Error(
        "BR1005", $"“{file}”的{limit.Chinese}超出允许范围。", $"The {limit.English} of '{file}' is beyond the limit.", new SourceLocation(file));

    public static Diagnostic UnknownKind(string file) => Diagnostic.Error(
        "BR1006",
        $"不认识“{file}”的文件类型；可以是 .xlsx、.xls、.json，或者含 budgetrender.yaml 的文件夹。",
        $"The kind of '{file}' is unknown; it can be .xlsx, .xls, .json, or a folder with budgetrender.yaml.",
        new SourceLocation(file));

    public static Diagnostic ErrorValue(SourceLocation cell, string value) => Diagnostic.Error(
        "BR1007", $"单元格 {cell.Cell} 是错误值 {value}。", $"Cell {cell.Cell} holds the error value {value}.", cell)
        .WithHint("请修正公式，或填入数值。", "Correct the formula or type in the value.");

    public static Diagnostic FormulaWithoutValue(SourceLocation cell) => Diagnostic.Error(
        "BR1008", $"单元格 {cell.Cell} 的公式没有保存计算结果。", $"The formula in cell {cell.Cell} was saved without its value.", cell)
        .WithHint("请在表格软件中打开、重新计算并保存。", "Open the file in a spreadsheet program, recalculate and save it.");

    public static Diagnostic NoManifest(string folder) => Diagnostic.Error(
        "BR1009", $"文件夹“{folder}”中没有 budgetrender.yaml。", $"The folder '{folder}' has no budgetrender.yaml.", new SourceLocation(folder))
        .WithHint("请新建该文件，写明 pack 和 files。", "Create the file and name the pack and the files in it.");

    public static Diagnostic BadManifest(SourceLocation place, string chinese, string english) =>
        Diagnostic.Error("BR1010", chinese, english, place);
}
