using BudgetRender.Diagnostics;

namespace BudgetRender;

/// <summary>What can be wrong about an input as a whole.</summary>
internal static class ReportFindings
{
    public static Diagnostic NoPack(string input) => Diagnostic.Error(
        "BR1000",
        "不知道用哪个模板包。",
        "It is not known which pack to use.",
        new SourceLocation(input)).WithHint(
            "用 --pack 指定，例如 --pack sanmenxia；或在“情况说明”表里填“模板包”。",
            "Name one with --pack, e.g. --pack sanmenxia, or fill in 模板包 on the sheet 情况说明.");

    public static Diagnostic UnknownFact(string input, string path) => Diagnostic.Error(
        "BR7013",
        $"清单给出的“{path}”不是程序认识的事实。",
        $"The manifest's “{path}” is no fact that the program knows.",
        new SourceLocation(input));

    public static Diagnostic FactIsNoNumber(string input, string path, string text) => Diagnostic.Error(
        "BR7014",
        $"清单给出的“{path}”应是数，却是“{text}”。",
        $"The manifest's “{path}” must be a number, not “{text}”.",
        new SourceLocation(input));
}
