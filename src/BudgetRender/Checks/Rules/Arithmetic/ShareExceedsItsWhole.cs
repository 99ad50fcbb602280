using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ShareExceedsItsWhole
{
    public static CheckRule Rule { get; } = new(
        "BR2122",
        nameof(ShareExceedsItsWhole),
        Severity.Error,
        new("“其中”数大于其总数", "A share exceeds its whole"),
        new RuleExplanation(
            new(
                "“其中：财政拨款”不大于一般公共预算小计。",
                "The share 其中：财政拨款 is not above the general budget it belongs to."),
            new("部分大于整体，必有一数有误。", "A part larger than the whole means that one of them is wrong."),
            RuleBases.Tables,
            new(
                "一般公共预算 4,540.68，其中：财政拨款 4,560.68",
                "General 4,540.68, of which appropriation 4,560.68"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private const string Share = "general.appropriation";

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        foreach (var table in context.FindAll(StatementIds.Revenue, StatementIds.Economic, StatementIds.Appropriation))
        {
            foreach (var measure in table.Measures.Where(m => m.EndsWith(Share, StringComparison.Ordinal)))
            {
                var whole = measure[..^".appropriation".Length];
                for (var row = 0; row < table.Statement.Rows.Length; row++)
                {
                    foreach (var relation in Sums.AtMost(Rule, table.Cell(row, measure), table.Cell(row, whole))) yield return relation;
                }
            }
        }
        foreach (var table in context.FindAll(StatementIds.Balance, StatementIds.Appropriation))
        {
            var side = new TwoSided(table, TwoSided.Revenue);
            if (!side.Has(Share)) continue;
            foreach (var relation in Sums.AtMost(Rule, side.Cell(Share, side.Measure), side.Cell("general", side.Measure))) yield return relation;
        }
    }
}
