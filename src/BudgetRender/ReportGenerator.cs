using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Bulk;
using BudgetRender.Checks;
using BudgetRender.Composing;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using BudgetRender.Layout;
using BudgetRender.Packs;
using BudgetRender.Writers;

namespace BudgetRender;

/// <summary>
/// From an input to the finished files: read, check, compose, paginate, write. Nothing is written to disk here, and
/// nothing at all is made of a budget with an error in it unless the caller forces it.
/// </summary>
public sealed class ReportGenerator(Workshop workshop)
{
    /// <summary>Bytes of memory that a thread keeps between files.</summary>
    private const int MostKept = 4 << 20;

    [ThreadStatic]
    private static MemoryStream? _stream;

    /// <summary>Reads and checks an input, and makes its document in every format asked for.</summary>
    /// <param name="input">A workbook, a JSON file, or a folder with <c>budgetrender.yaml</c>.</param>
    public Report Generate(string input, ReportOptions options, CancellationToken cancellation = default)
    {
        var draft = Examine(input, options);
        if (draft.Budget is null || draft.Pack is null) return draft;
        cancellation.ThrowIfCancellationRequested();

        var composed = Composer.Compose(draft.Budget, draft.Pack);
        draft = draft.With(composed.Diagnostics) with { FileName = SafeName.Of(Composer.FileName(draft.Budget, draft.Pack)) };
        cancellation.ThrowIfCancellationRequested();

        var pages = DocumentLayout.LayOut(composed.Value!, workshop.Fonts);
        draft = draft.With(pages.Diagnostics);
        return draft.HasErrors && !options.Force ? draft : Write(draft, pages, options.Formats, cancellation);
    }

    /// <summary>Reads and checks an input without making a document.</summary>
    public Report Examine(string input, ReportOptions options)
    {
        var report = Read(input, options);
        if (report.Budget is null || report.Pack is null) return report;
        var rules = workshop.Rules(report.Pack);
        return report.With(rules.Diagnostics).With(Checker.Check(report.Budget, rules.Value ?? CheckOptions.Default, Unread(report)));
    }

    private static IEnumerable<SourceLocation> Unread(Report report) =>
        report.Findings.Where(f => f.Severity == Severity.Error && f.Location?.Cell is not null).Select(f => f.Location!);

    /// <summary>What an input's document will be called, without extension; null when it cannot be read far enough.</summary>
    public string? FileName(string input, ReportOptions options)
    {
        var report = Read(input, options);
        return report.Budget is null ? null : Composer.FileName(report.Budget, report.Pack!);
    }

    private Report Read(string input, ReportOptions options)
    {
        var opened = InputReader.Open(input);
        if (opened.Value is null) return Report.Of(input, opened.Diagnostics);
        if ((options.Pack ?? opened.Value.PackName) is not { } name) return Report.Of(input, [.. opened.Diagnostics, ReportFindings.NoPack(input)]);

        var pack = workshop.Pack(name, opened.Value.Year ?? options.DefaultYear);
        if (pack.Value is null) return Report.Of(input, [.. opened.Diagnostics, .. pack.Diagnostics]);

        var read = InputReader.Read(opened.Value, pack.Value);
        var report = Report.Of(input, [.. pack.Diagnostics, .. read.Diagnostics]) with
        {
            Budget = read.Value,
            Pack = pack.Value,
            Packs = [name, .. pack.Value.Bases],
        };
        return read.Value is null ? report : FactOverrides.Apply(report, options.Facts);
    }

    private static Report Write(Report draft, LaidOutDocument pages, ImmutableArray<OutputFormat> formats, CancellationToken cancellation)
    {
        foreach (var format in formats)
        {
            cancellation.ThrowIfCancellationRequested();
            var (findings, content) = Write(format, pages);
            draft = draft.With(findings) with { Files = draft.Files.Add(new ReportFile(draft.FileName + format.Extension, content)) };
        }

        return draft;
    }

    /// <summary>Each thread keeps its stream for the next file, so that not every file grows a new one to its length.</summary>
    private static (ImmutableArray<Diagnostic> Findings, byte[] Content) Write(OutputFormat format, LaidOutDocument pages)
    {
        var stream = _stream ??= new MemoryStream();
        stream.SetLength(0);
        var findings = format.Write(pages, stream);
        var content = stream.ToArray();
        if (stream.Capacity > MostKept) _stream = null;
        return (findings, content);
    }
}
