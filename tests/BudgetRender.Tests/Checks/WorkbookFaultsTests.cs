using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using BudgetRender.Tests.Checks.Planting;

namespace BudgetRender.Tests.Checks;

/// <summary>
/// Faults planted in copies of the example workbooks, one at a time, each kind at many places: <c>check</c> finds each once, at
/// the cell that was changed, and nothing else beyond what it says of the example as it is.
/// </summary>
public sealed class WorkbookFaultsTests(ExampleCopies examples) : IClassFixture<ExampleCopies>
{
    private const int PlacesPerExample = 4;

    private static readonly FaultKind[] Kinds =
    [
        .. FigureFaults.All, .. RowFaults.All, .. ClassificationFaults.All, .. TargetFaults.All,
        .. FactFaults.All, .. NameFaults.All, .. TextFaults.All, .. AbsenceFaults.All,
    ];

    public static TheoryData<string> Names => [.. Kinds.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_fault_is_found_once_at_its_cell(string name)
    {
        var kind = Kinds.Single(k => k.Name == name);
        var failures = new List<string>();
        var planted = 0;
        foreach (var example in examples.All)
        {
            var random = new Random(name.Sum(c => c) + example.Name.Length);
            foreach (var plant in kind.Plants(example).Where(p => !example.Knows(p)).OrderBy(_ => random.Next()).Take(PlacesPerExample))
            {
                planted++;
                var found = example.FindingsOf(plant);
                if (found is [var only] && plant.Codes.Contains(only.Code) && ExampleCopy.IsAt(only.Location, plant)) continue;
                failures.Add($"{example.Name}: {plant.Description} at {plant.Place}\n{string.Concat(found.Select(f => TextReport.Write(f, Language.English)))}");
            }
        }
        Assert.True(failures.Count == 0 && planted > 0, $"{failures.Count} of {planted}\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void There_are_forty_kinds_at_least() => Assert.True(Kinds.Length >= 40, $"{Kinds.Length} kinds");
}

/// <summary>The five examples, copied once for all kinds.</summary>
public sealed class ExampleCopies : IDisposable
{
    internal IReadOnlyList<ExampleCopy> All { get; } = [.. ExampleBudgets.Names.Select(n => new ExampleCopy(n))];

    public void Dispose()
    {
        foreach (var example in All) example.Dispose();
    }
}
