using System.Collections.Immutable;
using BudgetRender.Bulk;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli.Bulk;

/// <summary>A run over many inputs, from the command line's side: progress while it goes on, summary and verdict after it.</summary>
internal static class BulkRender
{
    public static int Run(ImmutableArray<BulkInput> inputs, ImmutableArray<Diagnostic> diagnostics, BulkOptions options, DocumentMaker maker, Language language)
    {
        if (diagnostics.Any(d => d.Severity == Severity.Error))
        {
            Cli.Findings.Print(diagnostics, language);
            return ExitCode.CannotRun;
        }

        try
        {
            var mine = inputs.Count(i => options.Shard.Contains(i.Name));
            var run = new BulkRun(options, maker);
            var result = Progress.Follow(mine, language, report => run.Run(inputs, report));
            return RunFiles.Finish(options.OutputFolder, result, language);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RunFiles.CannotWrite(e, language);
        }
    }
}
