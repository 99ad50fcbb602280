using System.Globalization;
using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>The summary as a table for spreadsheets: one line a document, worst first.</summary>
internal static class SummaryCsv
{
    public static string Write(SummaryRows rows, Language language)
    {
        var text = new StringBuilder(language == Language.English
            ? CsvText.Line("input", "department", "status", "errors", "warnings", "notes", "files")
            : CsvText.Line("输入", "部门", "结果", "错误", "警告", "提示", "文件"));
        foreach (var entry in rows.Entries)
        {
            text.Append(CsvText.Line(
                entry.Input,
                entry.Department,
                StatusWords.Of(entry.Status).In(language),
                Number(entry.Count(Severity.Error)),
                Number(entry.Count(Severity.Warning)),
                Number(entry.Count(Severity.Note)),
                string.Join(' ', entry.Files.Select(f => f.Name))));
        }

        return text.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
