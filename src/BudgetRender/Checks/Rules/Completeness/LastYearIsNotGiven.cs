using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class LastYearIsNotGiven
{
    public static CheckRule Rule { get; } = new(
        "BR2609",
        nameof(LastYearIsNotGiven),
        Severity.Warning,
        new("没有上年收支总计", "Last year's totals are missing"),
        new RuleExplanation(
            new(
                "给出情况说明的，填写上年收入总计或支出总计，才能说明增减。",
                "Where facts are given, last year's revenue or expenditure is among them, so that the change can be explained."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("上年收入总计、支出总计都空着", "Last year's revenue and expenditure are blank"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var facts = context.Budget.Facts;
        if (!facts.Entries.Values.Any(f => f.Number is not null && f.Path != "year")) yield break;
        if (facts.Find("prior.revenue") is null && facts.Find("prior.expenditure") is null)
            yield return Rule.At(null, "没有填写上年收入总计和支出总计，无法说明增减", "Last year's totals are not given, so the change cannot be explained");
    }
}
