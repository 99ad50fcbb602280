using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class OperatingCostDiffersThoughAllAreAdministrative
{
    public static CheckRule Rule { get; } = new(
        "BR2507",
        nameof(OperatingCostDiffersThoughAllAreAdministrative),
        Severity.Warning,
        new("全为行政单位，机关运行经费却不等于公用经费", "Operating cost differs though all units are administrative"),
        new RuleExplanation(
            new(
                "基本支出表没有事业单位科目（505 类）时，机关运行经费 = 公用经费。",
                "Where the basic table has no codes of public institutions (505), operating cost is operating expenditure."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Disclosure,
            new("机关运行经费 53.68，公用经费 53.86", "Operating cost 53.68, operating expenditure 53.86"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Fact("operating.amount") is not { } stated || context.Find(StatementIds.GeneralBasic) is not { } basic) yield break;
        var codes = basic.Structure.Leaves.Select(l => basic.Statement.Rows[l].Text(Fields.GovernmentCode)).ToList();
        if (codes.Count == 0 || codes.Exists(c => c.Length < 3 || c.StartsWith("505", StringComparison.Ordinal))) yield break;
        var expenses = PublicExpense.Of(context).ToList();
        if (expenses.Count == 0 || expenses.Exists(e => Math.Abs(e.Value - stated.Value) <= 0.01m + e.HalfUnit + stated.HalfUnit)) yield break;
        if (expenses.TrueForAll(e => stated.Value > e.Value)) yield break;
        yield return Rule.At(
            stated.Location,
            $"{stated.Name.Chinese} {stated.Printed} 不等于公用经费 {expenses[0].Printed}，而基本支出表全部是行政单位科目",
            $"{stated.Name.English} {stated.Printed} is not operating expenditure {expenses[0].Printed}, though all codes are administrative");
    }
}
