using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>Findings for a terminal: message, place, related places, hint; the verdict last.</summary>
public static class TextReport
{
    public static string Write(IReadOnlyCollection<Diagnostic> findings, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in findings) text.Append(Write(finding, language)).Append('\n');
        return text.Append(VerdictLine.Of(findings).In(language)).Append('\n').ToString();
    }

    /// <summary>One finding, each line ended.</summary>
    public static string Write(Diagnostic finding, Language language)
    {
        var isChinese = language == Language.Chinese;
        var (related, hint, colon) = isChinese ? ("相关: ", "提示: ", "：") : ("related: ", "hint: ", ": ");
        var text = new StringBuilder();
        text.Append(Name(finding.Severity).In(language)).Append(' ').Append(finding.Code).Append(colon).Append(finding.Message.In(language)).Append('\n');
        if (finding.Location is not null) text.Append("  --> ").Append(finding.Location).Append('\n');
        foreach (var other in finding.Related)
            text.Append("  ").Append(related).Append(other.Location).Append(' ').Append(other.Text.In(language)).Append('\n');
        if (finding.Hint is not null) text.Append("  ").Append(hint).Append(finding.Hint.In(language)).Append('\n');
        return text.ToString();
    }

    public static LocalizedText Name(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "note"),
    };
}
