using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli;

/// <summary>Findings on standard error.</summary>
internal static class Findings
{
    /// <summary>Prints each finding and the verdict; nothing when there is nothing to say.</summary>
    public static void Print(IReadOnlyCollection<Diagnostic> findings, Language language)
    {
        if (findings.Count > 0) Console.Error.Write(TextReport.Write(findings, language));
    }
}
