using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>A fact of the 情况说明 sheet that is wrong, of the wrong year or left out.</summary>
internal static class FactFaults
{
    private static readonly string[] Counts =
        ["assets.vehicles.general", "assets.vehicles.enforcement", "assets.vehicles.special", "assets.vehicles.other", "assets.equipment.general", "assets.equipment.special", "transfers.count"];

    public static IEnumerable<FaultKind> All =>
    [
        new("fact: procurement above all expenditure", e => Number(e, ["procurement.goods", "procurement.works", "procurement.services"], _ => Total(e) * 3 + 100, "BR2501")),
        new("fact: vehicle cost without vehicles", e => RunsVehicles(e) ? Number(e, ["assets.vehicles.general"], v => v.Value == 0 ? null : 0, "BR2503") : []),
        new("fact: more key projects than projects", e => Number(e, ["performance.key.count", "performance.evaluated.count"], _ => 999, "BR2505")),
        new("fact: operating cost above public expense", e => Number(e, ["operating.amount"], v => v.Value * 9 + 1000, "BR2506", "BR2507")),
        new("fact: a change without a reason", e => Change(e) == 0 ? [] : Facts(e, "reason.operating").Select(f => Plant.Empty(f.Source!, "BR2508") with { Place = Place(e, "prior.operating") })),
        new("fact: a reason that contradicts the change", e => Change(e) == 0 ? [] : Facts(e, "reason.operating").Select(f => Plant.Text(f.Source!, Change(e) > 0 ? "压减日常开支，经费减少" : "在职人员增加，经费增加", "BR2509"))),
        new("fact: a reason where nothing has changed", e => Unchanged(e).SelectMany(p => Facts(e, "reason." + p)).Select(f => Plant.Text(f.Source!, "厉行节约，经费减少", "BR2510"))),
        new("fact: last year's three public items do not add up", e => Number(e, ["prior.three_public.total"], v => v.Value + 3, "BR2511")),
        new("fact: last year's expenditure is not its revenue", e => Number(e, ["prior.expenditure"], v => v.Value + 99, "BR2512")),
        new("fact: last year's funds above its revenue", e => Number(e, ["prior.general"], v => v.Value + 999, "BR2513")),
        new("fact: last year's amount in yuan", e => Number(e, ["prior.operating"], v => v.Value * 10_000, "BR2514")),
        new("fact: a negative count", e => Number(e, Counts, _ => -1, "BR2515")),
        new("fact: date of publication two years ago", e => Facts(e, "publish.date").Select(f => Plant.Text(f.Source!, $"{e.Budget.Year - 2}年3月1日", "BR2521"))),
        new("fact: a count with words", e => Facts(e, Counts).Select(f => Plant.Text(f.Source!, "约三四辆", "BR1302"))),
        new("fact: an amount with words", e => Facts(e, ["procurement.goods", "prior.operating"]).Select(f => Plant.Text(f.Source!, "大约三百", "BR1302"))),
        new("fact: no procurement", e => Without(e, "procurement.", "BR2606")),
        new("fact: no assets", e => Without(e, "assets.", "BR2607")),
        new("fact: no operating cost", e => Administrative(e) ? Without(e, "operating.amount", "BR2608") : []),
        new("fact: no last year", e => Without(e, "prior.", "BR2609")),
    ];

    private static IEnumerable<Fact> Facts(ExampleCopy example, params string[] paths) =>
        paths.Select(example.Budget.Facts.Find).OfType<Fact>().Where(f => f.Source?.Cell is not null);

    private static IEnumerable<Plant> Number(ExampleCopy example, string[] paths, Func<Amount, decimal?> change, params string[] codes) =>
        from fact in Facts(example, paths)
        let value = fact.Number is { } number ? change(number) : null
        where value is not null && value != fact.Number!.Value.Value
        select Plant.Number(fact.Source!, value!.Value, codes);

    /// <summary>Every fact below a path taken out, row by row.</summary>
    private static IEnumerable<Plant> Without(ExampleCopy example, string prefix, string code)
    {
        var facts = example.Budget.Facts.Entries.Values.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal) && f.Source?.Cell is not null).ToList();
        if (facts.Count == 0) yield break;
        yield return Plant.At(facts[0].Source!, $"without {prefix}", b =>
        {
            foreach (var fact in facts) b.Clear(fact.Source!.Sheet!, CellPlace.Of(fact.Source));
        }, code) with
        { Place = null };
    }

    private static SourceLocation? Place(ExampleCopy example, string path) => example.Budget.Facts.Find(path)?.Source;

    private static decimal Total(ExampleCopy example) => example.Context.Find(StatementIds.Expenditure)!.Cell("total", "total").Value;

    private static decimal Change(ExampleCopy example) =>
        (example.Context.Fact("operating.amount")?.Value ?? 0) - (example.Context.Fact("prior.operating")?.Value ?? example.Context.Fact("operating.amount")?.Value ?? 0);

    private static IEnumerable<string> Unchanged(ExampleCopy example) =>
        YearChanges.Of(example.Context).Where(c => c.Change == 0).Select(c => c.Subject);

    private static bool RunsVehicles(ExampleCopy example) =>
        example.Context.Find(StatementIds.ThreePublic)?.Cell("total", "vehicles.running").Value > 0
        && Facts(example, Counts[1..4]).All(f => f.Number?.Value == 0);

    private static bool Administrative(ExampleCopy example) =>
        example.Budget.Find(StatementIds.GeneralBasic)!.Rows.Any(r => r.Text(Fields.GovernmentCode).StartsWith("502", StringComparison.Ordinal));
}
