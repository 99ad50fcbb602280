using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Province.Making;

/// <summary>A unit and what it is.</summary>
/// <param name="Staff">People on its payroll; its money goes with them.</param>
/// <param name="Projects">How many projects it has.</param>
internal sealed record UnitPlan(string Code, string Name, bool IsAdministrative, int Staff, int Projects);

/// <summary>What a department is before it has a figure.</summary>
internal sealed record DepartmentPlan(int Index, Department Department, ImmutableArray<UnitPlan> Units)
{
    private const int MostUnits = 40;

    /// <summary>The project tables stay below 400 rows with this many projects of at most three lines.</summary>
    private const int MostProjects = 110;

    public static DepartmentPlan Make(int index, Seeded random)
    {
        var name = Places.Department(index);
        var code = Number(100 + index % 900);
        var units = ImmutableArray.CreateBuilder<UnitPlan>();
        var count = random.Spread(1, MostUnits);
        var projects = 0;
        for (var i = 1; i <= count; i++)
        {
            var unit = Unit(name, code + i.ToString("000", CultureInfo.InvariantCulture), i, random);
            var share = Math.Min(unit.Projects, MostProjects - projects);
            projects += share;
            units.Add(unit with { Projects = share });
        }

        var department = new Department(code, name, name, name, [.. units.Select(u => new BudgetUnit(u.Code, u.Name))]);
        return new DepartmentPlan(index, department, units.ToImmutable());
    }

    private static UnitPlan Unit(string department, string code, int number, Seeded random)
    {
        if (number == 1) return new UnitPlan(code, department + "（本级）", true, random.Spread(3, 120), random.Between(1, 8));
        var isAdministrative = random.Chance(0.25);
        var kind = random.Pick(isAdministrative ? Places.AdministrativeUnits : Places.Institutions);
        // The number keeps two units of a department from having one name.
        var name = $"{department}{random.Pick(Places.Localities)}第{Chinese(number)}{kind}";
        return new UnitPlan(code, name, isAdministrative, random.Spread(2, 200), random.Between(0, 5));
    }

    private static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        if (number < 10) return digits[number].ToString();
        var tens = number < 20 ? "十" : digits[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + digits[number % 10];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
