using BenchmarkDotNet.Attributes;
using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Inputs;
using BudgetRender.Packs;

namespace BudgetRender.Benchmarks;

/// <summary>All checks: over the example of 2026, and over project tables of two sizes, whose time per row is to be compared.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private Budget _example = null!;
    private Budget _small = null!;
    private Budget _large = null!;
    private CheckOptions _options = CheckOptions.Default;

    [GlobalSetup]
    public void Read()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "BudgetRender.sln"))) root = root.Parent;
        var input = InputReader.Open(Path.Combine(root.FullName, "examples", "sanmenxia-gov-office-2026")).Value!;
        var pack = PackLoader.Load(Path.Combine(root.FullName, "templates"), input.PackName!, input.Year!.Value).Value!;
        _example = InputReader.Read(input, pack).Value!;
        _options = CheckOptionsReader.Read(pack.Files).Value!;
        (_small, _large) = (WithProjects(2_000), WithProjects(20_000));
    }

    [Benchmark(Baseline = true)]
    public int Example() => Checker.Check(_example, _options).Length;

    [Benchmark]
    public int Projects2000() => Checker.Check(_small, _options).Length;

    [Benchmark]
    public int Projects20000() => Checker.Check(_large, _options).Length;

    /// <summary>The example with its project table grown to so many rows, each of them consistent in itself.</summary>
    private Budget WithProjects(int rows)
    {
        var table = _example.Find(StatementIds.Projects)!;
        var model = table.Rows.First(r => r.Kind == RowKind.Project);
        var grown = Enumerable.Range(0, rows).Select(i => model with
        {
            Key = $"project:{i}",
            Texts = model.Texts.SetItem(Fields.Name, new SourcedText($"项目{i}")),
        });
        return _example with { Statements = _example.Statements.Replace(table, table with { Rows = [.. table.Rows.Where(r => r.Kind != RowKind.Project), .. grown] }) };
    }
}
