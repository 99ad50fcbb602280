using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class ProcurementIsNotExplained
{
    public static CheckRule Rule { get; } = new(
        "BR2606",
        nameof(ProcurementIsNotExplained),
        Severity.Warning,
        new("没有政府采购预算", "No figures on procurement"),
        new RuleExplanation(
            new(
                "填写了情况说明的，给出政府采购预算；没有的填 0。",
                "Where facts are given at all, procurement is among them; zero where there is none."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Disclosure,
            new("政府采购预算各项都空着", "All entries on procurement are blank"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static readonly string[] Paths = ["procurement.goods", "procurement.works", "procurement.services"];

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var given = context.Budget.Facts.Entries;
        if (!given.Values.Any(f => f.Number is not null && f.Path != "year") || Paths.Any(given.ContainsKey)) yield break;
        yield return Rule.At(null, "没有政府采购预算", "There are no figures on procurement");
    }
}
