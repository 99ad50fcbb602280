using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class AppropriationRevenueDiffersFromBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2209",
        nameof(AppropriationRevenueDiffersFromBalance),
        Severity.Error,
        new("财政拨款收入与收支总表不一致", "Appropriated revenue differs from the balance"),
        new RuleExplanation(
            new(
                "财政拨款收支总表各类拨款 = 收支总表相应收入来源。",
                "Each kind of appropriation = the same source in the balance."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("一般公共预算拨款 4,459.90 与 4,495.90", "General appropriation 4,459.90 against 4,495.90"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is not { } table || context.Find(StatementIds.Balance) is not { } balance) return [];
        return new[] { "revenue.general", "revenue.fund", "revenue.capital" }
            .Where(k => table.HasRow(k) && balance.HasRow(k))
            .SelectMany(k => Sums.Same(Rule, table.Cell(k, "total"), balance.Cell(k, "amount")));
    }
}
