using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class RevenueSourceDiffersFromBalance
{
    public static CheckRule Rule { get; } = new(
        "BR2205",
        nameof(RevenueSourceDiffersFromBalance),
        Severity.Error,
        new("收入来源在收支总表与收入总表不一致", "A source of revenue differs between balance and revenue table"),
        new RuleExplanation(
            new(
                "收支总体情况表各收入来源和上年结转结余 = 收入总体情况表对应列的总计。",
                "Each source and the carry-over in the balance = the total of its column in the revenue table."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Tables,
            new("一般公共预算 4,459.90 与 4,519.90", "General budget 4,459.90 against 4,519.90"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Revenue) is not { } revenue || context.Find(StatementIds.Balance) is not { } balance) return [];
        var side = new TwoSided(balance, TwoSided.Revenue);
        return side.Parts.Append("general.appropriation")
            .Where(k => balance.HasRow(TwoSided.Revenue + k) && Knows("current." + k))
            .Select(k => (Row: k, Measure: "current." + k))
            .Append((Row: "carryover", Measure: "carryover.total"))
            .Where(p => revenue.States(p.Measure) || side.Cell(p.Row, "amount").Value != 0)
            .Select(p => (Balance: side.Cell(p.Row, "amount"), Revenue: revenue.Cell("total", p.Measure), IsShare: p.Row.Contains('.', StringComparison.Ordinal)))
            .Where(p => !p.IsShare || (p.Balance.Amount is not null && p.Revenue.Amount is not null))
            .SelectMany(p => Sums.Same(Rule, p.Balance, p.Revenue));
    }

    private static bool Knows(string measure) => StatementMeasures.For(StatementIds.Revenue).Find(measure) is not null;
}
