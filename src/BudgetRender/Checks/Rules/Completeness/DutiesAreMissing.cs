using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class DutiesAreMissing
{
    public static CheckRule Rule { get; } = new(
        "BR2604",
        nameof(DutiesAreMissing),
        Severity.Warning,
        new("没有主要职责", "The duties are missing"),
        new RuleExplanation(
            new("文字中有主要职责。", "The prose has the duties."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("“概况”没有主要职责", "No duties in the overview"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Budget.Prose.IsEmpty || context.Budget.Prose.ContainsKey(ProseTopics.Duties)
            ? []
            : [Rule.At(null, "没有主要职责", "The duties are missing")];
}
