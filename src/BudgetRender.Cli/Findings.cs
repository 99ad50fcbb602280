using BudgetRender.Diagnostics;

namespace BudgetRender.Cli;

/// <summary>Findings on standard error.</summary>
internal static class Findings
{
    public static void Print(IEnumerable<Diagnostic> findings, Language language)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine($"{finding.Code} {finding.Severity}: {finding.Message.In(language)}");
            if (finding.Location is not null) Console.Error.WriteLine($"  --> {finding.Location}");
            foreach (var related in finding.Related) Console.Error.WriteLine($"  {related.Location}: {related.Text.In(language)}");
            if (finding.Hint is not null) Console.Error.WriteLine($"  {finding.Hint.In(language)}");
        }
    }
}
