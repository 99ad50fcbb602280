using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>Findings about JSON inputs: BR1401 to BR1499.</summary>
internal static class JsonFindings
{
    public static Diagnostic Syntax(SourceLocation place, string reason) =>
        Diagnostic.Error("BR1401", $"JSON 语法错误：{reason}", $"The JSON is faulty: {reason}", place);

    public static Diagnostic UnknownProperty(SourceLocation place, string name, IReadOnlyList<string> near)
    {
        var finding = Diagnostic.Error("BR1402", $"不认识的属性“{name}”。", $"The property '{name}' is unknown.", place);
        return near.Count == 0
            ? finding
            : finding.WithHint($"是否为：{string.Join("、", near)}？", $"Did you mean: {string.Join(", ", near)}?");
    }

    public static Diagnostic WrongType(SourceLocation place, string chinese, string english) =>
        Diagnostic.Error("BR1403", $"这里应是{chinese}。", $"{english} was expected here.", place);

    public static Diagnostic Missing(SourceLocation place, string property) =>
        Diagnostic.Error("BR1404", $"缺少属性“{property}”。", $"The property '{property}' is missing.", place);

    public static Diagnostic UnknownValue(SourceLocation place, string value, IEnumerable<string> known) => Diagnostic.Error(
        "BR1405",
        $"不认识的值“{value}”；可以是 {string.Join("、", known)}。",
        $"The value '{value}' is unknown; it can be {string.Join(", ", known)}.",
        place);

    public static Diagnostic BadCode(SourceLocation place, string value, int digits) => Diagnostic.Error(
        "BR1406", $"编码“{value}”应是 {digits} 位数字。", $"The code '{value}' must have {digits} digits.", place);

    public static Diagnostic RepeatedKey(SourceLocation place, string key) => Diagnostic.Error(
        "BR1407", $"“{key}”出现了两次。", $"'{key}' occurs twice.", place);

    public static Diagnostic UncoveredEconomic(SourceLocation place, string code) => Diagnostic.Error(
        "BR1408",
        $"基本支出的经济分类 {code} 不属于 301、302、303、310，无法列入支出表的任何一栏。",
        $"Basic spending under {code} fits no column of the table of expenditure, which has 301, 302, 303 and 310.",
        place);
}
