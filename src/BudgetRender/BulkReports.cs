using System.Collections.Immutable;
using BudgetRender.Bulk;

namespace BudgetRender;

/// <summary>Lets a bulk run make reports: what each input's document is called, what it follows from, and how it is made.</summary>
/// <param name="fingerprint">Null where nothing is remembered from one run to the next.</param>
public sealed class BulkReports(Workshop workshop, ReportOptions options, RunFingerprint? fingerprint = null)
{
    private readonly ReportGenerator _generator = new(workshop);

    public DocumentMaker Maker => new(
        input => fingerprint?.Of(input) ?? "",
        packs => fingerprint?.OfPacks(packs) ?? "",
        input => _generator.FileName(input.Name, OptionsOf(input)),
        Make);

    private DocumentOutcome Make(BulkInput input, CancellationToken cancellation)
    {
        var report = _generator.Generate(input.Name, OptionsOf(input), cancellation);
        ImmutableArray<OutputContent> files =
            [.. report.Files.Select(f => new OutputContent(Path.GetExtension(f.Name).TrimStart('.'), f.Content))];
        return new DocumentOutcome(report.Budget?.Department.Name ?? "", files, report.Findings) { Packs = report.Packs };
    }

    private ReportOptions OptionsOf(BulkInput input) => options with { Pack = input.Pack ?? options.Pack, Facts = input.Parameters };
}
