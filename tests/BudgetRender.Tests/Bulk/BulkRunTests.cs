using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using BudgetRender.Bulk;
using BudgetRender.Bulk.Summaries;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Bulk;

public sealed class BulkRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentBag<string> _made = [];

    [Fact]
    public void Sound_documents_are_written_and_faulty_ones_have_their_findings()
    {
        var result = Run("out", Inputs(20));

        Assert.Equal(20, result.Entries.Length);
        Assert.All(result.Entries, e => Assert.Equal(IsFaulty(e.Input) ? DocumentStatus.Refused : DocumentStatus.Written, e.Status));
        Assert.Equal(
            result.Entries.SelectMany(e => e.Files).Select(f => f.Name).Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder.Path("out"), "*.*").Where(f => f.EndsWith("docx") || f.EndsWith("pdf")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(result.Entries.Where(e => IsFaulty(e.Input)), e => Assert.Equal("BR2101", Assert.Single(e.Findings).Code));
    }

    [Fact]
    public void A_second_run_makes_nothing_that_has_not_changed()
    {
        Run("out", Inputs(10));
        _made.Clear();

        var result = Run("out", Inputs(10));

        Assert.Empty(_made);
        Assert.Equal(10, result.Unchanged);
    }

    [Fact]
    public void What_changed_or_lost_a_file_is_made_again()
    {
        Run("out", Inputs(10));
        File.Delete(_folder.Path("out", "1.docx"));
        _made.Clear();

        Run("out", Inputs(10), Maker(fingerprint: i => i.Name == "2" ? "changed" : i.Name));

        Assert.Equal(["1", "2"], _made.Order());
    }

    [Fact]
    public void A_changed_pack_makes_only_its_own_documents_again()
    {
        var maker = Maker(make: (input, _) => Document(input) with { Packs = [input.Name is "3" or "5" ? "luohe" : "jiyuan", "henan"] });
        new BulkRun(Options("out"), maker).Run(Inputs(8));
        _made.Clear();

        var changed = maker with { PacksFingerprint = packs => maker.PacksFingerprint(packs) + (packs.Contains("luohe") ? " changed" : "") };
        new BulkRun(Options("out"), changed).Run(Inputs(8));

        Assert.Equal(["3", "5"], _made.Order());
    }

    [Fact]
    public void Force_makes_everything_again()
    {
        Run("out", Inputs(4));
        _made.Clear();

        new BulkRun(Options("out") with { Force = true }, Maker()).Run(Inputs(4));

        Assert.Equal(4, _made.Count);
    }

    [Fact]
    public void A_crash_and_an_overrun_are_findings_of_their_documents_only()
    {
        var maker = Maker(make: (input, token) => input.Name switch
        {
            "1" => throw new InvalidOperationException("boom"),
            "2" => Overrun(token),
            _ => Document(input),
        });

        var result = new BulkRun(Options("out") with { TimeLimit = TimeSpan.FromMilliseconds(300) }, maker).Run(Inputs(5));

        Assert.Equal(DocumentStatus.Crashed, result.Entries.Single(e => e.Input == "1").Status);
        Assert.Contains("boom", result.Entries.Single(e => e.Input == "1").Findings[0].Message.Chinese);
        Assert.Equal(DocumentStatus.TimedOut, result.Entries.Single(e => e.Input == "2").Status);
        Assert.Equal(3, result.Entries.Count(e => e.Status != DocumentStatus.Crashed && e.Status != DocumentStatus.TimedOut));
    }

    [Fact]
    public void Two_inputs_with_one_name_are_reported_before_anything_is_written()
    {
        var result = Run("out", Inputs(3), Maker(outputName: _ => "同名"));

        Assert.Empty(result.Entries);
        Assert.Equal(["BR7006", "BR7006"], result.Diagnostics.Select(d => d.Code));
        Assert.Empty(_made);
    }

    [Fact]
    public void A_folder_in_use_is_refused()
    {
        var inner = default(BulkResult);
        Run("out", Inputs(1), Maker(make: (input, _) =>
        {
            inner = Run("out", Inputs(1));
            return Document(input);
        }));

        Assert.Equal("BR7007", Assert.Single(inner!.Diagnostics).Code);
    }

    [Fact]
    public void A_run_that_was_cut_off_is_finished_to_the_same_folder()
    {
        Complete("whole", Inputs(12));
        Assert.Throws<AggregateException>(() => new BulkRun(Options("resumed"), Maker()).Run(Inputs(12), (_, _) =>
        {
            if (_made.Count >= 17) throw new OperationCanceledException();
        }));
        File.AppendAllText(_folder.Path("resumed", ".budgetrender", "journal.jsonl"), "{\"input\":\"3\",\"fing");

        var result = Complete("resumed", Inputs(12));

        Assert.Contains(result.Diagnostics, d => d.Code == "BR7011");
        Assert.Equal(_folder.Snapshot("whole"), _folder.Snapshot("resumed"));
    }

    [Fact]
    public void Shares_are_disjoint_cover_all_and_merge_to_the_whole()
    {
        var inputs = Inputs(40);
        Complete("whole", inputs);
        for (var i = 1; i <= 4; i++) new BulkRun(Options($"share{i}") with { Shard = new Shard(i, 4) }, Maker()).Run(inputs);

        var merged = MergedRuns.Merge([.. Enumerable.Range(1, 4).Select(i => _folder.Path($"share{i}"))], _folder.Path("merged"), inputs);
        RunSummary.Write(_folder.Path("merged"), merged.Entries, Language.Chinese);

        Assert.Empty(merged.Diagnostics);
        Assert.Equal(_folder.Snapshot("whole"), _folder.Snapshot("merged"));
    }

    [Fact]
    public void A_merge_says_what_is_missing()
    {
        new BulkRun(Options("share1") with { Shard = new Shard(1, 2) }, Maker()).Run(Inputs(8));

        var merged = MergedRuns.Merge([_folder.Path("share1"), _folder.Path("share2")], _folder.Path("merged"), Inputs(8));

        Assert.All(merged.Diagnostics, d => Assert.Equal("BR7012", d.Code));
        Assert.Equal(1 + 8 - merged.Entries.Length, merged.Diagnostics.Length);
    }

    [Theory]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("a:b*c?\"<>|", "a_b_c_____")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.2026", "_nul.2026")]
    [InlineData(" 部门. ", "部门")]
    [InlineData("...", "_")]
    [InlineData("  ..2026年　", "2026年")]
    [InlineData("甲\n乙", "甲_乙")]
    public void Output_names_are_safe(string name, string expected)
    {
        var result = Run("out", Inputs(1), Maker(outputName: _ => name));

        Assert.Equal(expected + ".docx", result.Entries[0].Files[0].Name);
        Assert.True(File.Exists(_folder.Path("out", expected + ".docx")));
    }

    [Fact]
    public void Long_output_names_are_cut_between_characters()
    {
        var result = Run("out", Inputs(1), Maker(outputName: _ => string.Concat(Enumerable.Repeat("𠀀部", 200))));

        var name = result.Entries[0].Files[0].Name;
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 255);
        Assert.DoesNotContain('\uFFFD', name);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsFaulty(string input) => input.EndsWith('7');

    private static ImmutableArray<BulkInput> Inputs(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new BulkInput($"{i}"))];

    private static DocumentOutcome Overrun(CancellationToken token)
    {
        token.WaitHandle.WaitOne();
        throw new OperationCanceledException(token);
    }

    private static DocumentOutcome Document(BulkInput input)
    {
        var finding = Diagnostic.Error("BR2101", "合计不对", "The total is wrong", new SourceLocation(input.Name, "预算01表", "D37"));
        var bytes = Encoding.UTF8.GetBytes($"document {input.Name}");
        return IsFaulty(input.Name)
            ? new DocumentOutcome($"部门{input.Name}", [], [finding])
            : new DocumentOutcome($"部门{input.Name}", [new OutputContent("docx", bytes), new OutputContent("pdf", bytes)], []);
    }

    private BulkOptions Options(string folder) => new(_folder.Path(folder), Jobs: 2, Force: false, TimeLimit: null, Shard.Whole);

    private DocumentMaker Maker(
        Func<BulkInput, string>? fingerprint = null,
        Func<BulkInput, string?>? outputName = null,
        Func<BulkInput, CancellationToken, DocumentOutcome>? make = null) =>
        new(fingerprint ?? (i => i.Name), packs => string.Join(',', packs), outputName ?? (i => i.Name), (input, token) =>
        {
            _made.Add(input.Name);
            return make is null ? Document(input) : make(input, token);
        });

    private BulkResult Run(string folder, ImmutableArray<BulkInput> inputs, DocumentMaker? maker = null) =>
        new BulkRun(Options(folder), maker ?? Maker()).Run(inputs);

    private BulkResult Complete(string folder, ImmutableArray<BulkInput> inputs)
    {
        var result = Run(folder, inputs);
        RunSummary.Write(_folder.Path(folder), result.Entries, Language.Chinese);
        return result;
    }
}
