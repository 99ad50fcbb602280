using BudgetRender.Budgets;
using BudgetRender.Province;
using BudgetRender.Province.Faults;
using BudgetRender.Province.Making;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Province;

public sealed class GeneratorTests
{
    private static readonly string Packs = Repository.PathTo("templates");

    [Theory]
    [InlineData("xlsx")]
    [InlineData("json")]
    public void A_seed_gives_the_same_bytes(string format)
    {
        var options = new ProvinceOptions(12, 7, format, 1);
        var (one, two) = (new Generator(options, Packs), new Generator(options, Packs));

        Assert.All(Enumerable.Range(0, 12), i => Assert.Equal(one.Make(i).Bytes, two.Make(i).Bytes));
        Assert.NotEqual(one.Make(0).Bytes, new Generator(options with { Seed = 8 }, Packs).Make(0).Bytes);
    }

    [Fact]
    public void No_two_departments_have_one_name()
    {
        var names = Enumerable.Range(0, BudgetMaker.MostDepartments).Select(Places.Department);

        Assert.Equal(BudgetMaker.MostDepartments, names.Distinct().Count());
    }

    [Fact]
    public void Departments_are_of_all_sizes()
    {
        var budgets = Enumerable.Range(0, 150).Select(i => BudgetMaker.Make(1, i, 2026, "henan")).ToList();
        var rows = budgets.Select(b => b.Statements.Max(s => s.Rows.Length)).ToList();

        Assert.Contains(budgets, b => b.Department.Units.Length == 1);
        Assert.Contains(budgets, b => b.Department.Units.Length > 30);
        Assert.InRange(rows.Min(), 3, 60);
        Assert.InRange(rows.Max(), 200, 400);
        Assert.Contains(budgets, b => b.Department.Units.Any(u => u.Name.Contains('㙟')));
        Assert.Contains(budgets, b => b.Ledger.Any(l => l.Origin == FundOrigin.Carryover));
        Assert.True(budgets.SelectMany(b => b.Ledger).Select(l => l.Fund).Distinct().Count() > 8);
    }

    [Fact]
    public void Totals_are_their_parts_but_for_rounding()
    {
        foreach (var budget in Enumerable.Range(0, 40).Select(i => BudgetMaker.Make(3, i, 2026, "henan")))
        {
            foreach (var id in new[] { StatementIds.Expenditure, StatementIds.General, StatementIds.Fund, StatementIds.Capital, StatementIds.Economic })
                AssertItemsSum(budget.Find(id)!);
            var balance = budget.Find(StatementIds.Balance)!;
            Assert.Equal(balance.Row("revenue.total")!.Amount("amount"), balance.Row("expenditure.total")!.Amount("amount"));
            AssertProjectsSum(budget.Find(StatementIds.ProjectPerformance)!, budget.Find(StatementIds.Projects)!);
        }
    }

    [Fact]
    public void The_ten_faults_take_turns_and_change_the_file()
    {
        var faulty = new Generator(new ProvinceOptions(20, 5, "xlsx", 0.5), Packs);
        var sound = new Generator(new ProvinceOptions(20, 5, "xlsx", 0), Packs);
        var files = Enumerable.Range(0, 20).Select(faulty.Make).ToList();

        Assert.Equal(PlantedFaults.All.Select(f => f.Name), files.Where(f => f.Fault is not null).Select(f => f.Fault!.Name));
        for (var i = 0; i < 20; i++)
        {
            if (files[i].Fault is null) Assert.Equal(sound.Make(i).Bytes, files[i].Bytes);
            else Assert.NotEqual(sound.Make(i).Bytes, files[i].Bytes);
        }
    }

    private static void AssertItemsSum(Statement statement)
    {
        var items = statement.Rows.Where(r => r.Kind == RowKind.Item).ToList();
        foreach (var (measure, total) in statement.Row("total")!.Amounts)
        {
            var sum = items.Sum(r => r.Amount(measure)?.Value ?? 0);
            Assert.InRange(Math.Abs(sum - total.Value), 0, 0.005m * (items.Count + 1));
        }
    }

    private static void AssertProjectsSum(Statement performance, Statement projects)
    {
        var stated = projects.Rows.Where(r => r.Kind == RowKind.Project).ToDictionary(r => r.Key, r => r.Amount("total")!.Value.Value);
        var goals = performance.Rows.Where(r => r.Kind == RowKind.Project).ToDictionary(r => r.Key, r => r.Amount("total")!.Value.Value);
        Assert.Equal(stated.OrderBy(p => p.Key, StringComparer.Ordinal), goals.OrderBy(p => p.Key, StringComparer.Ordinal));
    }
}
