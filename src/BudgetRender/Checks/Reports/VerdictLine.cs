using System.Globalization;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>The last line of every report for people: how many findings, and whether the document may be written.</summary>
public static class VerdictLine
{
    public static LocalizedText Of(IReadOnlyCollection<Diagnostic> findings)
    {
        var (errors, warnings, notes) = (Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Note));
        if (findings.Count == 0) return new("结论：未发现问题", "Verdict: nothing found");
        var chinese = string.Create(CultureInfo.InvariantCulture, $"结论：错误 {errors} 个，警告 {warnings} 个，提示 {notes} 个");
        var english = string.Create(CultureInfo.InvariantCulture, $"Verdict: {errors} errors, {warnings} warnings, {notes} notes");
        return errors > 0
            ? new(chinese + "；改正错误后才能生成文档", english + "; the document is not written until the errors are corrected")
            : new(chinese + "；可以生成文档", english + "; the document can be written");
    }

    private static int Count(IReadOnlyCollection<Diagnostic> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
