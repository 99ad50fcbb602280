using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class AppropriationSideIsNotSumOfItsRows
{
    public static CheckRule Rule { get; } = new(
        "BR2121",
        nameof(AppropriationSideIsNotSumOfItsRows),
        Severity.Error,
        new("财政拨款收支总表合计不等于各行之和", "A total of the appropriation table is not the sum of its rows"),
        new RuleExplanation(
            new(
                "收入：本年收入、上年结转各等于其下各行之和，合计等于二者之和；支出逐列：本年支出 = 各类之和，合计 = 本年支出 + 年终结转。",
                "Revenue: this year and carry-over each sum their rows, the total sums both. Expenditure, by column: this year sums the classes, the total adds the carry-over."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Composition,
            new(
                "一、本年支出 5,667.90，各类之和 5,607.90",
                "This year's expenditure 5,667.90, classes sum to 5,607.90"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is not { } table) return [];
        return Side(new TwoSided(table, TwoSided.Revenue), ["total"]).Concat(Side(new TwoSided(table, TwoSided.Expenditure), table.Measures));
    }

    private static IEnumerable<Relation> Side(TwoSided side, IEnumerable<string> measures)
    {
        string[] parts = [.. side.Parts];
        string[] carried = [.. side.CarryoverParts];
        foreach (var measure in measures)
        {
            var year = side.Has("current") ? "current" : "total";
            if (parts.Length > 0 && side.Has(year)) yield return new Relation(Rule, [side.Cell(year, measure)], side.Cells(parts, measure));
            if (carried.Length > 0 && side.Has("carryover"))
                yield return new Relation(Rule, [side.Cell("carryover", measure)], side.Cells(carried, measure));
            if (side.Has("current") && side.Has("total"))
                yield return new Relation(Rule, [side.Cell("total", measure)], side.Cells(["current", "carryover"], measure));
        }
    }
}
