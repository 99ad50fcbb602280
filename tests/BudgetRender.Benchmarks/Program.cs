using BenchmarkDotNet.Running;
using BudgetRender.Benchmarks;

// `stages`, `rows`, `rules`, `templates` and `bulk FOLDER` give medians and ratios in a minute; anything else goes to BenchmarkDotNet,
// e.g. `--filter *`.
switch (args.FirstOrDefault())
{
    case "stages":
        Stages.Print(args.ElementAtOrDefault(1) ?? "sanmenxia-gov-office-2026");
        break;
    case "rows":
        Rows.Print();
        break;
    case "rules":
        Rules.Print(args.ElementAtOrDefault(1) ?? "sanmenxia-gov-office-2026");
        break;
    case "templates":
        Templates.Print(args.ElementAtOrDefault(1) ?? "sanmenxia-gov-office-2026");
        break;
    case "bulk":
        Throughput.Print(args[1]);
        break;
    case ColdTemplates.Command:
        ColdTemplates.Measure(args[1]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReportBenchmarks).Assembly).Run(args);
        break;
}
