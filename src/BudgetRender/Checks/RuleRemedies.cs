using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Advice that several rules share.</summary>
internal static class RuleRemedies
{
    public static LocalizedText CorrectCell { get; } = new(
        "对照预算批复核对所列单元格，改正有误的一个；其他表格如取自同一数据，不必改动。",
        "Compare the cells named with the approved budget and correct the wrong one; the others need no change.");

    public static LocalizedText CorrectText { get; } = new(
        "在来源文件的所列位置改正文字后重新检查。",
        "Correct the text at the place named and check again.");

    public static LocalizedText CorrectFact { get; } = new(
        "在“情况说明”表中改正该项，或改正与之比较的表格。",
        "Correct this entry of the facts sheet, or the table it is compared with.");

    public static LocalizedText CorrectCode { get; } = new(
        "按当年科目核对编码和名称；如确为新增科目，可在模板包中关闭本检查并写明理由。",
        "Compare code and name with the year's classification; a pack may switch the rule off with a reason.");

    public static LocalizedText CorrectTarget { get; } = new(
        "修改绩效目标，使其与项目金额和指标要求一致。",
        "Change the target so that it fits the project's money and the form of the indicator.");

    public static LocalizedText Complete { get; } = new(
        "补充缺少的内容；确无此项内容的，也应保留并作出说明。",
        "Supply what is missing; where there is nothing to report, say so.");
}
