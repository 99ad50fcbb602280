using System.Collections.Immutable;
using BudgetRender.Budgets;
using static BudgetRender.Budgets.FundOrigin;
using static BudgetRender.Budgets.FundSource;

namespace BudgetRender.Province.Making;

/// <summary>Makes the lines of basic spending: people, what keeps the house running, and what the retired get.</summary>
internal sealed class LedgerMaker(DepartmentPlan plan, int year, Seeded random)
{
    private static readonly string[] Goods =
    [
        "30201", "30202", "30205", "30206", "30207", "30211", "30213", "30214", "30215", "30216", "30226", "30228", "30229", "30239", "30299",
    ];

    private static readonly FundSource[] UnitFunds = [Operations, Business, Superior, Subordinate, Other];

    private readonly EconomicPairs _pairs = new(year);
    private readonly List<LedgerLine> _lines = [];

    public ImmutableArray<LedgerLine> Make()
    {
        var projects = new ProjectMaker(plan, _pairs, random);
        var main = random.Pick(Spending.Areas);
        foreach (var unit in plan.Units)
        {
            AddPeople(unit, main);
            AddRunning(unit, main);
            if (random.Chance(0.4)) AddRetired(unit);
            if (!unit.IsAdministrative && random.Chance(0.3)) AddOwnIncome(unit, main);
            _lines.AddRange(projects.Of(unit, main));
        }

        return [.. _lines];
    }

    private void AddPeople(UnitPlan unit, SpendingArea main)
    {
        var staff = unit.Staff;
        Add(unit, main.Running(unit), "30101", random.Money(3, 5) * staff);
        Add(unit, main.Running(unit), "30102", random.Money(0.5m, 3) * staff);
        if (unit.IsAdministrative) Add(unit, main.Running(unit), "30103", random.Money(1, 4) * staff);
        else Add(unit, main.Running(unit), "30107", random.Money(1, 4) * staff);
        if (random.Chance(0.8)) Add(unit, main.Running(unit), "30112", random.Money(0.01m, 0.1m) * staff);
        Add(unit, Spending.Pension, "30108", random.Money(0.8m, 1.4m) * staff);
        Add(unit, unit.IsAdministrative ? Spending.AdministrativeMedical : Spending.InstitutionMedical, "30110", random.Money(0.4m, 0.8m) * staff);
        Add(unit, Spending.Housing, "30113", random.Money(0.6m, 1.1m) * staff);
    }

    private void AddRunning(UnitPlan unit, SpendingArea main)
    {
        foreach (var economic in Goods)
        {
            if (random.Chance(0.6)) Add(unit, main.Running(unit), economic, random.Money(0.02m, 0.6m) * unit.Staff);
        }

        if (random.Chance(0.4)) Add(unit, main.Running(unit), "30217", random.Money(0.1m, 3));
        if (random.Chance(0.3)) Add(unit, main.Running(unit), "30231", random.Money(1, 20));
        if (random.Chance(0.2)) Add(unit, main.Running(unit), "31002", random.Money(1, 30));
    }

    private void AddRetired(UnitPlan unit)
    {
        var item = unit.IsAdministrative ? Spending.AdministrativeRetired : Spending.InstitutionRetired;
        Add(unit, item, "30302", random.Money(0.2m, 4) * unit.Staff);
        if (random.Chance(0.3)) Add(unit, item, "30301", random.Money(5, 80));
        if (random.Chance(0.5)) Add(unit, item, "30305", random.Money(0.3m, 6));
    }

    /// <summary>What an institution earns itself and spends on its running.</summary>
    private void AddOwnIncome(UnitPlan unit, SpendingArea main)
    {
        var fund = random.Chance(0.3) ? SpecialAccount : random.Pick(UnitFunds);
        var origin = random.Chance(0.2) ? Carryover : Current;
        Add(unit, main.Running(unit), "30201", random.Money(1, 60), fund, origin);
        Add(unit, main.Running(unit), "30107", random.Money(1, 90), fund, origin);
    }

    private void Add(
        UnitPlan unit, string functional, string economic, decimal amount, FundSource fund = Appropriation, FundOrigin origin = Current) =>
        _lines.Add(new LedgerLine(
            unit.Code,
            functional,
            economic,
            _pairs.Government(economic, unit.IsAdministrative),
            fund,
            origin,
            SpendingCategory.Basic,
            "",
            "",
            new Amount(amount, 6)));
}
