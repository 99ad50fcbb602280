using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class EmptyNoteStandsUnderFigures
{
    public static CheckRule Rule { get; } = new(
        "BR2603",
        nameof(EmptyNoteStandsUnderFigures),
        Severity.Warning,
        new("有数据的表下注明“无数据”", "A table with figures is said to be empty"),
        new RuleExplanation(
            new(
                "表下说明“没有……安排的支出”“本表无数据”的，表中没有数据。",
                "A table whose note says that it has no data has none."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new(
                "表中有 1,148.00，说明“本表无数据”",
                "The table states 1,148.00, the note says that it is empty"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from id in new[] { StatementIds.Fund, StatementIds.Capital, StatementIds.ThreePublic }
        let statement = context.Budget.Find(id)
        where statement is { IsEmpty: false }
        from note in statement.Notes
        where EmptyNotes.SaysEmpty(note.Value)
        select Rule.At(
            note.Source ?? statement.Source,
            $"{StatementNames.Of(id).Chinese}有数据，说明却写「{note.Value}」",
            $"{StatementNames.Of(id).English} has figures, yet its note says {note.Value}");
}
