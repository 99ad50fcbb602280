using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>What people call a document's outcome and a finding's severity.</summary>
internal static class StatusWords
{
    public static LocalizedText Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Written => new("已生成", "written"),
        DocumentStatus.Refused => new("有错误，未生成", "not written: errors"),
        DocumentStatus.Crashed => new("程序出错", "program failed"),
        DocumentStatus.TimedOut => new("超时", "out of time"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        Severity.Note => new("提示", "note"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
