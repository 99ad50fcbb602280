using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class EmptyNoteNamesAnotherFund
{
    public static CheckRule Rule { get; } = new(
        "BR2602",
        nameof(EmptyNoteNamesAnotherFund),
        Severity.Warning,
        new("空表说明写的是另一类预算", "An empty table's note names another fund"),
        new RuleExplanation(
            new(
                "政府性基金表、国有资本经营预算表下“无数据”的说明写的是本表的预算。",
                "The note below an empty fund or capital table names that table's own budget."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new(
                "国有资本经营预算表下注“没有使用政府性基金预算拨款安排的支出”",
                "A note on government funds below the state capital table"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static readonly (string Id, string Own, string Other)[] Names =
        [(StatementIds.Fund, "政府性基金", "国有资本"), (StatementIds.Capital, "国有资本", "政府性基金")];

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from name in Names
        let statement = context.Budget.Find(name.Id)
        where statement is not null
        from note in statement.Notes
        where EmptyNotes.SaysEmpty(note.Value) && note.Value.Contains(name.Other, StringComparison.Ordinal) && !note.Value.Contains(name.Own, StringComparison.Ordinal)
        select Rule.At(
            note.Source ?? statement.Source,
            $"{StatementNames.Of(name.Id).Chinese}的说明写的是{name.Other}：{note.Value}",
            $"The note below {StatementNames.Of(name.Id).English} speaks of another fund: {note.Value}");
}
