using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>Looks for inputs whose documents would have one name.</summary>
internal static class NameCollisions
{
    /// <summary>A finding for every input that would overwrite another's document; case counts as on Windows.</summary>
    public static IEnumerable<Diagnostic> Find(IEnumerable<Job> jobs)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var job in jobs.Where(j => j.OutputName is not null))
        {
            if (!taken.TryAdd(job.OutputName!, job.Input.Name))
            {
                yield return BulkDiagnostics.OutputNameTaken(job.Input.Name, taken[job.OutputName!], job.OutputName!);
            }
        }
    }
}
