using BudgetRender.Bulk;

namespace BudgetRender.Tests.Bulk;

public sealed class InputListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_stands_for_all_inputs_below_it_and_a_department_folder_for_itself()
    {
        _folder.Write("a/1.xlsx", "");
        _folder.Write("a/~$1.xlsx", "");
        _folder.Write("a/notes.txt", "");
        _folder.Write("a/b/2.json", "{}");
        _folder.Write("a/c/budgetrender.yaml", "");
        _folder.Write("a/c/3.xls", "");

        Assert.Equal(["a/1.xlsx", "a/b/2.json", "a/c"], Expand("a"));
    }

    [Theory]
    [InlineData("a/*.xlsx", "a/1.xlsx")]
    [InlineData("a/**/*.json", "a/b/2.json")]
    [InlineData("a/*", "a/1.xlsx,a/c")]
    [InlineData("a/?.xlsx", "a/1.xlsx")]
    public void Patterns_find_files_and_department_folders(string pattern, string expected)
    {
        _folder.Write("a/1.xlsx", "");
        _folder.Write("a/b/2.json", "{}");
        _folder.Write("a/c/budgetrender.yaml", "");

        Assert.Equal(expected.Split(','), Expand(pattern));
    }

    [Fact]
    public void What_matches_nothing_is_said()
    {
        var (_, diagnostics) = InputExpansion.Expand([_folder.Path("missing.xlsx"), _folder.Path("*.xls")]);

        Assert.Equal(["BR7001", "BR7001"], diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_csv_manifest_names_inputs_packs_outputs_and_parameters()
    {
        _folder.Write("x/一 部.xlsx", "");
        _folder.Write("二.json", "{}");
        var manifest = _folder.Write("list.csv", "input,pack,output,publish.date\r\nx/一 部.xlsx,luohe,\"名称, 带逗号\",2026年4月\r\n二.json,,,\r\n");

        var (inputs, diagnostics) = Manifest.Read(manifest);

        Assert.Empty(diagnostics);
        Assert.Equal("luohe", inputs[0].Pack);
        Assert.Equal("名称, 带逗号", inputs[0].OutputName);
        Assert.Equal("2026年4月", inputs[0].Parameters["publish.date"]);
        Assert.Null(inputs[1].Pack);
        Assert.Empty(inputs[1].Parameters);
    }

    [Fact]
    public void A_json_lines_manifest_says_the_same()
    {
        _folder.Write("二.json", "{}");
        var manifest = _folder.Write("list.jsonl", "{\"input\":\"二.json\",\"pack\":\"jiyuan\"}\n\n{\"pack\":\"x\"}\n{\"input\":\"二.json\"}\n{\"input\":\"三.json\"}\n");

        var (inputs, diagnostics) = Manifest.Read(manifest);

        Assert.Equal("jiyuan", Assert.Single(inputs).Pack);
        Assert.Equal(["BR7003:3", "BR7005:4", "BR7004:5"], diagnostics.Select(d => $"{d.Code}:{d.Location!.Line}"));
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("3/8", true)]
    [InlineData("0/8", false)]
    [InlineData("9/8", false)]
    [InlineData("1", false)]
    [InlineData("a/b", false)]
    public void Shares_are_one_based(string text, bool isShare) => Assert.Equal(isShare, Shard.Parse(text) is not null);

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Expand(string argument)
    {
        var (inputs, diagnostics) = InputExpansion.Expand([_folder.Path(argument)]);
        Assert.Empty(diagnostics);
        return inputs.Select(i => Path.GetRelativePath(_folder.Root, i.Name).Replace('\\', '/'));
    }
}
