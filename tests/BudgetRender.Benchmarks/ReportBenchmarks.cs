using BenchmarkDotNet.Attributes;

namespace BudgetRender.Benchmarks;

/// <summary>Each stage of one document, warm, on one thread.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly Workbench _bench = new("sanmenxia-gov-office-2026");

    [Benchmark]
    public object Read() => _bench.Read();

    [Benchmark]
    public int Check() => _bench.Check();

    [Benchmark]
    public object Compose() => _bench.Compose();

    [Benchmark]
    public object LayOut() => _bench.LayOut();

    [Benchmark]
    public long Docx() => _bench.Docx();

    [Benchmark]
    public long Pdf() => _bench.Pdf();

    [Benchmark(Baseline = true)]
    public long Whole() => _bench.Whole();
}
