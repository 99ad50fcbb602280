using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Checks;

/// <summary>The example inputs as budgets, with what their packs say of the checks.</summary>
internal static class ExampleBudgets
{
    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Repository.PathTo("examples")).Where(d => File.Exists(Path.Combine(d, "budgetrender.yaml"))).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    public static (Budget Budget, CheckOptions Options) Read(string name)
    {
        var input = InputReader.Open(Repository.PathTo("examples", name)).Value!;
        var pack = PackLoader.Load(Repository.PathTo("templates"), input.PackName!, input.Year!.Value).Value!;
        return (InputReader.Read(input, pack).Value!, CheckOptionsReader.Read(pack.Files).Value!);
    }
}
