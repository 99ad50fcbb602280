using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class OrganisationIsMissing
{
    public static CheckRule Rule { get; } = new(
        "BR2605",
        nameof(OrganisationIsMissing),
        Severity.Warning,
        new("没有机构设置", "The organisation are missing"),
        new RuleExplanation(
            new("文字中有机构设置。", "The prose has the organisation."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("“概况”没有机构设置", "No organisation in the overview"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Budget.Prose.IsEmpty || context.Budget.Prose.ContainsKey(ProseTopics.Organisation)
            ? []
            : [Rule.At(null, "没有机构设置", "The organisation are missing")];
}
