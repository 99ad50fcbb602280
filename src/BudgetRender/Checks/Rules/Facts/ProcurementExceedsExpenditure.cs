using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ProcurementExceedsExpenditure
{
    public static CheckRule Rule { get; } = new(
        "BR2501",
        nameof(ProcurementExceedsExpenditure),
        Severity.Warning,
        new("政府采购预算大于支出总计", "Procurement exceeds total expenditure"),
        new RuleExplanation(
            new(
                "政府采购货物、工程、服务之和不大于支出合计。",
                "Goods, works and services together are not above total expenditure."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("政府采购 5,250.00，支出 4,540.68", "Procurement 5,250.00, expenditure 4,540.68"),
            RuleRemedies.CorrectFact))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        var parts = Procurement.Parts(context);
        if (parts.Length == 0 || context.Find(StatementIds.Expenditure) is not { } spent) yield break;
        yield return new Relation(Rule, parts, [spent.Cell("total", "total")], Comparison.AtMost);
    }
}
