using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class BasicExpenditureIsNotBrokenDown
{
    public static CheckRule Rule { get; } = new(
        "BR2613",
        nameof(BasicExpenditureIsNotBrokenDown),
        Severity.Warning,
        new("基本支出没有公开到经济分类款", "Basic expenditure is not broken down by section"),
        new RuleExplanation(
            new(
                "一般公共预算基本支出表有金额时，有经济分类款的明细。",
                "Where the basic table states an amount, it has lines by economic section."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Detail,
            new("基本支出表只有合计一行", "The basic table has a total row only"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { } table || table.Structure.Leaves.Count > 0) yield break;
        if (table.Cell("total", "total") is { Value: > 0 } total)
            yield return Rule.At(total.Location, $"基本支出 {total.Printed} 没有经济分类款的明细", $"Basic expenditure {total.Printed} has no lines by economic section");
    }
}
