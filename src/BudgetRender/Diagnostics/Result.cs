using System.Collections.Immutable;

namespace BudgetRender.Diagnostics;

/// <summary>
/// What a stage hands to the next: its value and everything it found on the way.
/// <see cref="Value"/> is null only when the findings hold an error that left nothing to go on with.
/// </summary>
public sealed record Result<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
