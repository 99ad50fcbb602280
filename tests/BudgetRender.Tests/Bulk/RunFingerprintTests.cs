using System.Collections.Immutable;
using BudgetRender.Bulk;

namespace BudgetRender.Tests.Bulk;

public sealed class RunFingerprintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Packs_count_by_the_content_of_their_folders()
    {
        Write("packs/a/pack.yaml", "title: 甲");
        Write("packs/b/pack.yaml", "title: 乙");
        var (a, b, both, all) = (OfPacks("a"), OfPacks("b"), OfPacks("a", "b"), OfPacks());

        Write("packs/b/narrative/overview.md", "new");

        Assert.Equal(a, OfPacks("a"));
        Assert.NotEqual(b, OfPacks("b"));
        Assert.NotEqual(both, OfPacks("a", "b"));
        Assert.NotEqual(all, OfPacks());
    }

    [Fact]
    public void An_input_counts_by_its_content_and_by_what_is_asked_for_it()
    {
        Write("in.json", "{}");
        var input = new BulkInput(_folder.Path("in.json"));
        var first = Of(input);

        Assert.Equal(first, Of(input));
        Assert.NotEqual(first, Of(input with { Pack = "luohe" }));
        Assert.NotEqual(first, Of(input with { OutputName = "x" }));
        Assert.NotEqual(first, Of(input with { Parameters = ImmutableSortedDictionary<string, string>.Empty.Add("year", "2025") }));
        Write("in.json", "{ }");
        Assert.NotEqual(first, Of(input));
    }

    public void Dispose() => _folder.Dispose();

    private string OfPacks(params ImmutableArray<string> packs) => Fingerprint().OfPacks(packs);

    private string Of(BulkInput input) => Fingerprint().Of(input);

    private RunFingerprint Fingerprint() => new(new ReportOptions(null, [], Force: false, DefaultYear: 2026), _folder.Path("packs"));

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Path(name))!);
        File.WriteAllText(_folder.Path(name), text);
    }
}
