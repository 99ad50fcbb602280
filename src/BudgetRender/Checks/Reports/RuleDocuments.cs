using System.Globalization;
using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>The explanations as text: one rule for <c>explain</c>, all of them for <c>docs/checks.md</c>.</summary>
public static class RuleDocuments
{
    private static readonly (string Group, LocalizedText Name)[] Groups =
    [
        ("BR21", new("表内勾稽", "Arithmetic of a table")),
        ("BR22", new("表间勾稽", "Between tables")),
        ("BR23", new("科目", "Classification")),
        ("BR24", new("绩效目标", "Performance targets")),
        ("BR25", new("情况说明与上年比较", "Facts and last year")),
        ("BR26", new("完整性", "Completeness")),
        ("BR27", new("名称与文字", "Names and text")),
    ];

    /// <summary>What <c>explain</c> prints of one rule.</summary>
    public static string Explain(CheckRule rule, Language language)
    {
        var isChinese = language == Language.Chinese;
        var text = new StringBuilder();
        text.Append(rule.Code).Append(' ').Append(rule.Title.In(language)).Append(" (").Append(TextReport.Name(rule.Severity).In(language)).Append(")\n\n");
        foreach (var (name, value) in Parts(rule.Explanation))
            text.Append(name.In(language)).Append(isChinese ? "：" : ": ").Append(value.In(language)).Append('\n');
        return text.ToString();
    }

    /// <summary>The whole of <c>docs/checks.md</c>.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder("# 检查规则 / The checks\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Generated from the rules themselves; `budgetrender explain CODE` prints the same. {CheckRules.All.Length} rules.\n");
        foreach (var (group, name) in Groups)
        {
            text.Append("\n## ").Append(group).Append("xx ").Append(name.Chinese).Append(" / ").Append(name.English).Append('\n');
            foreach (var rule in CheckRules.All.Where(r => r.Code.StartsWith(group, StringComparison.Ordinal))) Append(text, rule);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, CheckRule rule)
    {
        var severity = TextReport.Name(rule.Severity);
        text.Append("\n### ").Append(rule.Code).Append(' ').Append(rule.Title.Chinese).Append("\n\n");
        text.Append('*').Append(rule.Title.English).Append("* · `").Append(rule.Name).Append("` · ").Append(severity.Chinese).Append(" / ").Append(severity.English).Append("\n\n");
        foreach (var (name, value) in Parts(rule.Explanation))
            text.Append("- **").Append(name.Chinese).Append("** ").Append(value.Chinese).Append("  \n  *").Append(name.English).Append(":* ").Append(value.English).Append('\n');
    }

    private static IEnumerable<(LocalizedText Name, LocalizedText Value)> Parts(RuleExplanation explanation) =>
    [
        (new("检查内容", "Checks"), explanation.Checks),
        (new("原因", "Why"), explanation.Why),
        (new("依据", "Basis"), explanation.Basis),
        (new("示例", "Example"), explanation.Example),
        (new("处理", "What to do"), explanation.Remedy),
    ];
}
