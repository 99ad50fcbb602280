using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Finds numbers of vehicles, projects and units in sentences.</summary>
internal static partial class ProseCounts
{
    public static IEnumerable<ProseCount> Of(CheckContext context) =>
        from place in context.Texts
        where place.Origin != TextOrigin.Glossary
        from count in In(context, place)
        select count;

    private static IEnumerable<ProseCount> In(CheckContext context, TextPlace place)
    {
        foreach (Match match in VehicleCount().Matches(place.Text))
            yield return Read(place, match, new("车辆各类之和", "the vehicles by kind"), VehicleTotal(context));
        foreach (Match match in ProjectCount().Matches(place.Text))
            yield return Read(place, match, new("项目支出表的项目数", "the number of projects"), ProjectTotal(context));
        if (place.Path is not (ProseTopics.UnitsIntroduction or ProseTopics.Organisation)) yield break;
        foreach (Match match in UnitCount().Matches(place.Text))
            yield return Read(place, match, new("单位数", "the number of units"), UnitTotals(context));
    }

    private static ProseCount Read(TextPlace place, Match match, LocalizedText what, List<decimal> possible) =>
        new(place, match.Value, decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), what, possible);

    private static List<decimal> VehicleTotal(CheckContext context) =>
        Vehicles.Kinds(context) is { Count: > 0 } kinds ? [kinds.Sum(k => k.Value)] : [];

    private static List<decimal> ProjectTotal(CheckContext context) =>
        context.Find(StatementIds.Projects) is { Structure.Leaves.Count: > 0 and var count } ? [count] : [];

    /// <summary>The units of the tables and of the list in the prose, each with and without the department's own office.</summary>
    private static List<decimal> UnitTotals(CheckContext context)
    {
        var counts = new List<decimal>();
        if (context.Budget.Department.Units.Length is > 0 and var units) counts.AddRange([units, units - 1]);
        if (context.Budget.Prose.TryGetValue(ProseTopics.Units, out var listed)) counts.AddRange([listed.Length, listed.Length - 1]);
        return counts;
    }

    [GeneratedRegex(@"共有车辆\s*(\d{1,5})\s*辆")]
    private static partial Regex VehicleCount();

    [GeneratedRegex(@"共\s*(\d{1,5})\s*个(?:项目|支出项目)")]
    private static partial Regex ProjectCount();

    [GeneratedRegex(@"(\d{1,4})\s*个(?:局属|所属|下属|二级预算|预算|二级)(?:事业)?单位")]
    private static partial Regex UnitCount();
}
