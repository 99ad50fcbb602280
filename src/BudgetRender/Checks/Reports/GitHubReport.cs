using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>Workflow commands by which GitHub shows findings on a change: <c>::error file=…,title=…::message</c>.</summary>
public static class GitHubReport
{
    public static string Write(IReadOnlyCollection<Diagnostic> findings, Language language)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var level = finding.Severity == Severity.Note ? "notice" : TextReport.Name(finding.Severity).English;
            text.Append("::").Append(level).Append(' ');
            if (finding.Location is { } place)
            {
                text.Append("file=").Append(Property(place.File)).Append(',');
                if (place.Line > 0) text.Append("line=").Append(place.Line).Append(',');
                if (place.Column > 0) text.Append("col=").Append(place.Column).Append(',');
            }
            var where = finding.Location?.Sheet is null ? "" : $" {finding.Location.Sheet}!{finding.Location.Cell}";
            var hint = finding.Hint is null ? "" : "\n" + finding.Hint.In(language);
            text.Append("title=").Append(Property(finding.Code + where)).Append("::")
                .Append(Data(finding.Message.In(language) + hint)).Append('\n');
        }
        return text.ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
