using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>Findings about facts, prose, glossary and the department itself: BR1301 to BR1399.</summary>
internal static class FactFindings
{
    public static Diagnostic UnknownFact(SourceLocation place, string label, IReadOnlyList<string> near)
    {
        var finding = Diagnostic.Error(
            "BR1301", $"不认识的项目“{label}”，其内容没有读入。", $"The item '{label}' is unknown; it was not read.", place);
        return near.Count == 0
            ? finding
            : finding.WithHint($"是否为：{string.Join("、", near)}？", $"Did you mean: {string.Join(", ", near)}?");
    }

    public static Diagnostic NotANumber(SourceLocation place, string label, string text) => Diagnostic.Error(
        "BR1302", $"“{label}”应是数字，却是“{text}”。", $"'{label}' should be a number but is '{text}'.", place);

    public static Diagnostic NotWhole(SourceLocation place, string label, string text) => Diagnostic.Error(
        "BR1303", $"“{label}”应是整数，却是 {text}。", $"'{label}' should be a whole number but is {text}.", place);

    public static Diagnostic UnknownUnit(SourceLocation place, string label, string unit) => Diagnostic.Error(
        "BR1304",
        $"“{label}”的单位“{unit}”无法识别；可以是 元 或 万元。",
        $"The unit '{unit}' of '{label}' is unknown; it can be 元 or 万元.",
        place);

    public static Diagnostic UnknownTopic(SourceLocation place, string topic, IReadOnlyList<string> known) => Diagnostic.Error(
        "BR1305",
        $"不认识的栏目“{topic}”，其内容没有读入。",
        $"The topic '{topic}' is unknown; its text was not read.",
        place).WithHint($"可用的栏目：{string.Join("、", known)}。", $"Topics are: {string.Join(", ", known)}.");

    public static Diagnostic IncompleteTerm(SourceLocation place, string text) => Diagnostic.Error(
        "BR1306", $"名词“{text}”缺少名词或解释。", $"The glossary entry '{text}' lacks its term or its definition.", place);

    public static Diagnostic NoYear(SourceLocation place) => Diagnostic.Error(
        "BR1307", "没有预算年度。", "The budget's year is not given.", place)
        .WithHint("请在“情况说明”中填写“预算年度”。", "State 预算年度 on the sheet 情况说明.");

    public static Diagnostic OtherYear(SourceLocation place, int stated, int year) => Diagnostic.Warning(
        "BR1308",
        $"表题中的年度 {stated} 与预算年度 {year} 不一致。",
        $"The title speaks of {stated}, the budget is of {year}.",
        place);

    public static Diagnostic NoDepartment(SourceLocation place) => Diagnostic.Error(
        "BR1309", "没有部门名称。", "The department's name is not given.", place)
        .WithHint("请在“情况说明”中填写“部门名称”。", "State 部门名称 on the sheet 情况说明.");

    public static Diagnostic TextOutsideColumns(SourceLocation place, string text) => Diagnostic.Error(
        "BR1310", $"“{text}”不在任何一栏内，没有读入。", $"'{text}' is in no column and was not read.", place);

    public static Diagnostic StatementTwice(string title, SourceLocation first, SourceLocation second) => Diagnostic.Error(
        "BR1320",
        $"“{title}”给出了两次，内容不同。",
        $"'{title}' is given twice with different contents.",
        second) with
    { Related = [new RelatedLocation(first, new LocalizedText("前一次", "the first"))] };

    public static Diagnostic FigureTwice(string title, string first, string second, SourceLocation firstPlace, SourceLocation secondPlace) =>
        Diagnostic.Error(
            "BR1321",
            $"“{title}”给出了两次，数值不同：{first} 与 {second}。",
            $"'{title}' is given twice with different values: {first} and {second}.",
            secondPlace) with
        { Related = [new RelatedLocation(firstPlace, new LocalizedText(first, first))] };
}
