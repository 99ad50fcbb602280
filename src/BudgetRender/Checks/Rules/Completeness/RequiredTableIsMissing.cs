using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class RequiredTableIsMissing
{
    public static CheckRule Rule { get; } = new(
        "BR2601",
        nameof(RequiredTableIsMissing),
        Severity.Warning,
        new("缺少应当公开的表", "A required table is missing"),
        new RuleExplanation(
            new(
                "收支、收入、支出、财政拨款收支、一般公共预算支出、基本支出、“三公”经费、政府性基金八张表齐全；没有数据的表也保留。",
                "The eight required tables are there; a table without data stays."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("没有政府性基金预算支出情况表", "No table of government funds"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static readonly string[] Required =
    [
        StatementIds.Balance, StatementIds.Revenue, StatementIds.Expenditure, StatementIds.Appropriation,
        StatementIds.General, StatementIds.GeneralBasic, StatementIds.ThreePublic, StatementIds.Fund,
    ];

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from id in Required
        where context.Budget.Statements.Length > 0 && context.Budget.Find(id) is null
        let name = StatementNames.Of(id)
        select Rule.At(null, $"缺少{name.Chinese}", $"The table {name.English} is missing");
}
