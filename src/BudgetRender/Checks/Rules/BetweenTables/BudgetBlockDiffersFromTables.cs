using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BudgetBlockDiffersFromTables
{
    public static CheckRule Rule { get; } = new(
        "BR2226",
        nameof(BudgetBlockDiffersFromTables),
        Severity.Error,
        new(
            "整体绩效目标表预算情况与收支、支出总表不一致",
            "The budget block differs from balance and expenditure table"),
        new RuleExplanation(
            new(
                "部门预算总额 = 支出总计；基本支出、项目支出 = 支出总表小计。",
                "Total = total expenditure; basic and project = the expenditure table's subtotals."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("基本支出 793.35，支出总表 793.55", "Basic 793.35, expenditure table 793.55"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.DepartmentPerformance) is not { } block) return [];
        var spent = context.Find(StatementIds.Expenditure);
        return new[]
        {
            ("budget.total", context.Find(StatementIds.Balance)?.Cell("expenditure.total", "amount")),
            ("budget.basic", spent?.Cell("total", "basic.total")),
            ("budget.project", spent?.Cell("total", "project.total")),
        }
        .Where(p => block.HasRow(p.Item1))
        .SelectMany(p => Sums.Same(Rule, block.Cell(p.Item1, "amount"), p.Item2));
    }
}
