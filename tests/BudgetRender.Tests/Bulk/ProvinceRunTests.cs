using System.Collections.Immutable;
using BudgetRender.Bulk;
using BudgetRender.Bulk.Summaries;
using BudgetRender.Diagnostics;
using BudgetRender.Layout.Fonts;
using BudgetRender.Province;
using BudgetRender.Tests.House;
using BudgetRender.Writers;

namespace BudgetRender.Tests.Bulk;

/// <summary>A small province through the whole program: workbooks in, documents and summary out.</summary>
public sealed class ProvinceRunTests : IDisposable
{
    private const int Count = 60;

    private static readonly string Packs = Repository.PathTo("templates");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("xlsx")]
    [InlineData("json")]
    public void Every_sound_department_has_its_documents_and_every_faulty_one_its_findings(string format)
    {
        ProvinceFolder.Write(new ProvinceOptions(Count, 11, format, 0.2), Packs, _folder.Path("in"));
        var planted = File.ReadLines(_folder.Path("in", ProvinceFolder.PlantedName)).Skip(1).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1]);

        var result = Run("out", Shard.Whole);

        Assert.Equal(Count, result.Entries.Length);
        Assert.Equal(12, planted.Count);
        Assert.All(result.Entries, e => AssertAsPlanted(e, planted.GetValueOrDefault(Path.GetFileName(e.Input))));
        var written = result.Entries.SelectMany(e => e.Files).Select(f => f.Name).Order(StringComparer.Ordinal);
        Assert.Equal(written, Documents("out"));
    }

    [Fact]
    public void Four_shares_merge_to_the_whole_and_a_second_run_makes_nothing()
    {
        ProvinceFolder.Write(new ProvinceOptions(16, 12, "json", 0.2), Packs, _folder.Path("in"));
        RunSummary.Write(_folder.Path("whole"), Run("whole", Shard.Whole).Entries, Language.Chinese);
        for (var i = 1; i <= 4; i++) Run($"share{i}", new Shard(i, 4));

        var merged = MergedRuns.Merge([.. Enumerable.Range(1, 4).Select(i => _folder.Path($"share{i}"))], _folder.Path("merged"), Inputs());
        RunSummary.Write(_folder.Path("merged"), merged.Entries, Language.Chinese);
        var again = Run("whole", Shard.Whole);

        Assert.Empty(merged.Diagnostics);
        Assert.Equal(_folder.Snapshot("whole"), _folder.Snapshot("merged"));
        Assert.Equal(again.Entries.Length, again.Unchanged);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertAsPlanted(JournalEntry entry, string? fault)
    {
        var findings = string.Join('\n', entry.Findings.Select(f => $"{f.Code} {f.Message.English} {f.Location}"));
        if (fault is null)
        {
            Assert.True(entry.Status == DocumentStatus.Written, $"{entry.Input}\n{findings}");
            Assert.True(entry.Files.Length == 2 && entry.Count(Severity.Error) == 0, $"{entry.Input}\n{findings}");
        }
        else
        {
            Assert.True(entry.Status == DocumentStatus.Refused && entry.Count(Severity.Error) > 0, $"{fault}: {entry.Input}\n{findings}");
        }
    }

    private ImmutableArray<BulkInput> Inputs() => InputExpansion.Expand([_folder.Path("in")]).Inputs;

    private IEnumerable<string> Documents(string folder) => Directory.GetFiles(_folder.Path(folder))
        .Select(f => Path.GetFileName(f))
        .Where(f => f.EndsWith(".docx", StringComparison.Ordinal) || f.EndsWith(".pdf", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private BulkResult Run(string output, Shard shard)
    {
        var fonts = Repository.PathTo("fonts");
        var options = new ReportOptions(null, [OutputFormat.Named("docx")!, OutputFormat.Named("pdf")!], Force: false, DefaultYear: 2026);
        var maker = new BulkReports(new Workshop(Packs, FontSet.FromFolders(fonts)), options, new RunFingerprint(options, Packs, fonts)).Maker;
        return new BulkRun(new BulkOptions(_folder.Path(output), Jobs: 2, Force: false, TimeLimit: null, shard), maker).Run(Inputs());
    }
}
