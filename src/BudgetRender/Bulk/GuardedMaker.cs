using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>Makes one document such that nothing it does can harm the others: a crash or an overrun becomes its finding.</summary>
internal static class GuardedMaker
{
    public static (DocumentStatus Status, DocumentOutcome Outcome) Make(DocumentMaker maker, BulkInput input, TimeSpan? limit)
    {
        using var cancellation = new CancellationTokenSource();
        try
        {
            var outcome = limit is { } time ? Within(time, maker, input, cancellation) : maker.Make(input, cancellation.Token);
            return outcome is null
                ? (DocumentStatus.TimedOut, Failure(BulkDiagnostics.TimedOut(input.Name, limit!.Value)))
                : (outcome.Files.IsEmpty ? DocumentStatus.Refused : DocumentStatus.Written, outcome);
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

    private static DocumentOutcome Failure(Diagnostic finding) => new("", [], [finding]);
}
