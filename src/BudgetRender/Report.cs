using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Writers;

namespace BudgetRender;

/// <summary>How reports are to be made.</summary>
/// <param name="Pack">Name or folder of the pack; null for the one the input names.</param>
/// <param name="Force">Makes the document in spite of errors.</param>
/// <param name="DefaultYear">Budget year for choosing the pack's edition where the input states none.</param>
public sealed record ReportOptions(string? Pack, ImmutableArray<OutputFormat> Formats, bool Force, int DefaultYear)
{
    /// <summary>Facts put over the input's own, by path.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>What came of one input.</summary>
/// <param name="Budget">Null when the input could not be read.</param>
/// <param name="Pack">Null when there is no such pack.</param>
/// <param name="FileName">Without extension; empty until the document is composed.</param>
/// <param name="Files">Empty when errors forbid the document.</param>
public sealed record Report(
    string Input,
    Budget? Budget,
    Pack? Pack,
    string FileName,
    ImmutableArray<ReportFile> Files,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The pack as it was asked for and the packs it extends; empty where that is not known.</summary>
    public ImmutableArray<string> Packs { get; internal init; } = [];

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    internal static Report Of(string input, ImmutableArray<Diagnostic> findings) => new(input, null, null, "", [], findings);

    internal Report With(ImmutableArray<Diagnostic> findings) => this with { Findings = Findings.AddRange(findings) };
}

/// <summary>A finished file that is not on disk yet.</summary>
public sealed record ReportFile(string Name, ReadOnlyMemory<byte> Content);
