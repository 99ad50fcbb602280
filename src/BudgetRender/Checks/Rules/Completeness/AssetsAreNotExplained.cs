using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class AssetsAreNotExplained
{
    public static CheckRule Rule { get; } = new(
        "BR2607",
        nameof(AssetsAreNotExplained),
        Severity.Warning,
        new("没有国有资产占用情况", "No figures on vehicles and equipment"),
        new RuleExplanation(
            new(
                "填写了情况说明的，给出国有资产占用情况；没有的填 0。",
                "Where facts are given at all, vehicles and equipment is among them; zero where there is none."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("国有资产占用情况各项都空着", "All entries on vehicles and equipment are blank"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static readonly string[] Paths = ["assets.vehicles.general", "assets.vehicles.enforcement", "assets.vehicles.special", "assets.vehicles.emergency", "assets.vehicles.other", "assets.equipment.general", "assets.equipment.special"];

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var given = context.Budget.Facts.Entries;
        if (!given.Values.Any(f => f.Number is not null && f.Path != "year") || Paths.Any(given.ContainsKey)) yield break;
        yield return Rule.At(null, "没有国有资产占用情况", "There are no figures on vehicles and equipment");
    }
}
