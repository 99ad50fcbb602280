using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class SmallBusinessShareExceedsProcurement
{
    public static CheckRule Rule { get; } = new(
        "BR2502",
        nameof(SmallBusinessShareExceedsProcurement),
        Severity.Warning,
        new("授予中小企业合同金额大于政府采购预算", "Contracts for small businesses exceed procurement"),
        new RuleExplanation(
            new(
                "授予中小企业合同金额不大于政府采购货物、工程、服务之和。",
                "Contracts for small and medium businesses are not above all procurement."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("中小企业 630.00，政府采购 525.00", "Small businesses 630.00, procurement 525.00"),
            RuleRemedies.CorrectFact))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        var parts = Procurement.Parts(context);
        return parts.Length == 0 || context.Fact("procurement.sme") is not { } share
            ? []
            : [new Relation(Rule, [share], parts, Comparison.AtMost)];
    }
}
