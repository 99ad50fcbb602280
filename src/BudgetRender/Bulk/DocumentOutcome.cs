using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>What came of one input: its files' contents when it may be written, and everything found.</summary>
/// <param name="Department">The department's name; empty when it could not be read.</param>
/// <param name="Files">Contents by extension without dot; empty when the findings forbid writing.</param>
public sealed record DocumentOutcome(
    string Department,
    ImmutableArray<OutputContent> Files,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The packs the document was made with, its own first; empty when it is not known which they would be.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];
}

/// <summary>One file of a document, not yet written.</summary>
public sealed record OutputContent(string Extension, ReadOnlyMemory<byte> Bytes);

/// <summary>What a run needs to know about documents; it makes none itself.</summary>
/// <param name="Fingerprint">Changes whenever the input, the fonts, the options or the program do.</param>
/// <param name="PacksFingerprint">Changes whenever one of these packs does; of all packs when none is named.</param>
/// <param name="OutputName">File name without extension; null when the input cannot be read far enough.</param>
/// <param name="Make">Makes the document; called from several threads. Must stop soon after cancellation.</param>
public sealed record DocumentMaker(
    Func<BulkInput, string> Fingerprint,
    Func<ImmutableArray<string>, string> PacksFingerprint,
    Func<BulkInput, string?> OutputName,
    Func<BulkInput, CancellationToken, DocumentOutcome> Make);
