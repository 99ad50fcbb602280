using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BudgetBlockIsNotSumOfItsSources
{
    public static CheckRule Rule { get; } = new(
        "BR2117",
        nameof(BudgetBlockIsNotSumOfItsSources),
        Severity.Error,
        new("整体绩效目标表预算总额不等于各资金来源之和", "The budget block is not the sum of its sources"),
        new RuleExplanation(
            new(
                "部门预算总额 = 政府预算资金 + 财政专户管理资金 + 单位资金。",
                "Total = government money + special account + unit funds."),
            new(
                "整体绩效目标以预算总额为依据，预算情况自身不平则目标无从考核。",
                "The overall targets rest on this block; if it does not add up they rest on nothing."),
            RuleBases.Tables,
            new("总额 761.10，政府预算资金 716.10", "Total 761.10, government money 716.10"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.DepartmentPerformance) is not { } table) yield break;
        string[] parts = ["budget.government", "budget.special_account", "budget.unit_funds"];
        if (!parts.Any(p => table.Cell(p, "amount").Amount is not null)) yield break;
        yield return new Relation(Rule, [table.Cell("budget.total", "amount")], [.. parts.Select(p => table.Cell(p, "amount"))]);
    }
}
