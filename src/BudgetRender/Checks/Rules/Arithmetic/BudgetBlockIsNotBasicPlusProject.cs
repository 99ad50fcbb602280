using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class BudgetBlockIsNotBasicPlusProject
{
    public static CheckRule Rule { get; } = new(
        "BR2118",
        nameof(BudgetBlockIsNotBasicPlusProject),
        Severity.Error,
        new("整体绩效目标表预算总额不等于基本支出加项目支出", "The budget block is not basic plus project expenditure"),
        new RuleExplanation(
            new("部门预算总额 = 基本支出 + 项目支出。", "Total = basic + project expenditure."),
            new(
                "整体绩效目标以预算总额为依据，预算情况自身不平则目标无从考核。",
                "The overall targets rest on this block; if it does not add up they rest on nothing."),
            RuleBases.Tables,
            new("总额 761.10，676.10 + 58.00", "Total 761.10, 676.10 + 58.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.DepartmentPerformance) is not { } table) yield break;
        string[] parts = ["budget.basic", "budget.project"];
        if (!parts.Any(p => table.Cell(p, "amount").Amount is not null)) yield break;
        yield return new Relation(Rule, [table.Cell("budget.total", "amount")], [.. parts.Select(p => table.Cell(p, "amount"))]);
    }
}
