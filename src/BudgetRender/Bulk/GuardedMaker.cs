using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>Makes one document such that nothing it does can harm the others: a crash or an overrun becomes its finding.</summary>
internal static class GuardedMaker
{
    /// <summary>Null when the name cannot be told; making the document will say why.</summary>
    public static string? OutputName(DocumentMaker maker, BulkInput input)
    {
        try
        {
            return maker.OutputName(input);
        }
        catch (Exception)
        {
            // Nothing is lost: the same fault shows when the document is made, and is reported there.
            return null;
        }
    }

    public static (DocumentStatus Status, DocumentOutcome Outcome) Make(DocumentMaker maker, Job job, TimeSpan? limit)
    {
        var input = job.Input;
        using var cancellation = new CancellationTokenSource();
        try
        {
            var outcome = limit is { } time ? Within(time, maker, input, cancellation) : maker.Make(input, cancellation.Token);
            return outcome is null
                ? (DocumentStatus.TimedOut, Failure(BulkDiagnostics.TimedOut(input.Name, limit!.Value)))
                : Judged(job, outcome);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return (DocumentStatus.TimedOut, Failure(BulkDiagnostics.TimedOut(input.Name, limit!.Value)));
        }
        catch (Exception e)
        {
            // A fault of ours in one document must not cost the rest of the run.
            return (DocumentStatus.Crashed, Failure(BulkDiagnostics.Crashed(input.Name, $"{e.GetType().Name}: {e.Message}")));
        }
    }

    /// <summary>Null when the time ran out. The thread is asked to stop and otherwise left behind.</summary>
    private static DocumentOutcome? Within(TimeSpan limit, DocumentMaker maker, BulkInput input, CancellationTokenSource cancellation)
    {
        var token = cancellation.Token;
        var work = Task.Factory.StartNew(() => maker.Make(input, token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            if (work.Wait(limit)) return work.Result;
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException!);
        }

        cancellation.Cancel();
        return null;
    }

    private static (DocumentStatus, DocumentOutcome) Judged(Job job, DocumentOutcome outcome)
    {
        if (outcome.Files.IsEmpty) return (DocumentStatus.Refused, outcome);
        return job.OutputName is null
            ? (DocumentStatus.Crashed, Failure(BulkDiagnostics.Crashed(job.Input.Name, "the document has no name")))
            : (DocumentStatus.Written, outcome);
    }

    private static DocumentOutcome Failure(Diagnostic finding) => new("", [], [finding]);
}
