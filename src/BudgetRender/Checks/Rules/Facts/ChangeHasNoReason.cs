using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class ChangeHasNoReason
{
    public static CheckRule Rule { get; } = new(
        "BR2508",
        nameof(ChangeHasNoReason),
        Severity.Warning,
        new("与上年相比有增减而没有原因", "A change without a reason"),
        new RuleExplanation(
            new(
                "给出上年数且与本年不同的，应有变动原因（收支、三公、机关运行经费）。",
                "Where last year's amount differs from this year's, a reason is given."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new(
                "“三公”经费由 287.00 减为 47.00，未填原因",
                "Three public expenses fell from 287.00 to 47.00 without a reason"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var budget = context.Budget.Facts;
        var hasReason = new[] { "reason.revenue", "reason.expenditure", "reason.general" }.Any(p => budget.Text(p) is not null);
        foreach (var change in YearChanges.Of(context).Where(c => c.Change != 0))
        {
            var given = change.Subject switch
            {
                "revenue" or "expenditure" or "general" => hasReason,
                "three_public.total" => budget.Entries.Keys.Any(k => k.StartsWith("reason.three_public", StringComparison.Ordinal)),
                "operating" or "fund" => budget.Text("reason." + change.Subject) is not null,
                _ => true,
            };
            if (given) continue;
            yield return Rule.At(
                change.Prior.Location,
                $"{change.Prior.Name.Chinese} {change.Prior.Printed}，本年 {change.Current.Printed}，{change.Words.Chinese}，但没有填写原因",
                $"{change.Prior.Name.English} {change.Prior.Printed}, this year {change.Current.Printed}, {change.Words.English}, but no reason is given");
        }
    }
}
