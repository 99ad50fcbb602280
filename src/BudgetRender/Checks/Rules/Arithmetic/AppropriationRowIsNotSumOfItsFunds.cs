using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class AppropriationRowIsNotSumOfItsFunds
{
    public static CheckRule Rule { get; } = new(
        "BR2115",
        nameof(AppropriationRowIsNotSumOfItsFunds),
        Severity.Error,
        new("财政拨款支出某行不等于各类预算之和", "A row of the appropriation table is not the sum of its funds"),
        new RuleExplanation(
            new(
                "每一行：合计 = 一般公共预算 + 政府性基金 + 国有资本经营预算（有结转列的加结转）。",
                "In every row: total = general + fund + state capital, plus carry-over where the form has it."),
            new(
                "一行之内各列相加不等于合计，读者无法判断哪一个数是批复数。",
                "Columns that do not add up leave the reader guessing which figure was approved."),
            RuleBases.Tables,
            new("合计 1,188.00，40.00 + 1,184.00", "Total 1,188.00, 40.00 + 1,184.00"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from relation in Sums.OfMeasure(Rule, context.Find(StatementIds.Appropriation), "total", "carryover.total")
        where relation.Left[0].Row!.Key.StartsWith(TwoSided.Expenditure, StringComparison.Ordinal)
        select relation;
}
