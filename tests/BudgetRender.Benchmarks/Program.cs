using BenchmarkDotNet.Running;
using BudgetRender.Benchmarks;

// `stages` and `rows` give medians and ratios in a minute; anything else goes to BenchmarkDotNet, e.g. `--filter *`.
switch (args.FirstOrDefault())
{
    case "stages":
        Stages.Print(args.ElementAtOrDefault(1) ?? "sanmenxia-gov-office-2026");
        break;
    case "rows":
        Rows.Print();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReportBenchmarks).Assembly).Run(args);
        break;
}
