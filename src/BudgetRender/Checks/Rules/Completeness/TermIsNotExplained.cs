using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class TermIsNotExplained
{
    public static CheckRule Rule { get; } = new(
        "BR2610",
        nameof(TermIsNotExplained),
        Severity.Warning,
        new("用到的专业名词没有解释", "A term is used but not explained"),
        new RuleExplanation(
            new(
                "表中有数的收入来源和“三公”经费等名词，在名词解释（模板包或部门自己的）中有解释。",
                "Sources of revenue that have an amount, and the three public expenses, are explained in the pack's glossary or the department's."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("事业收入 120.00，名词解释没有“事业收入”", "Operations 120.00, no entry for 事业收入"),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static readonly (string Table, string Row, string Measure, string Term)[] Uses =
    [
        (StatementIds.Balance, "revenue.special_account", "amount", "财政专户管理资金"),
        (StatementIds.Balance, "revenue.operations", "amount", "事业收入"),
        (StatementIds.Balance, "revenue.business", "amount", "事业单位经营收入"),
        (StatementIds.Balance, "revenue.other", "amount", "其他收入"),
        (StatementIds.Expenditure, "total", "basic.total", "基本支出"),
        (StatementIds.Expenditure, "total", "project.total", "项目支出"),
        (StatementIds.ThreePublic, "total", "total", "“三公”经费"),
    ];

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Options.GlossaryTerms is not { } known) return [];
        var terms = known.Concat(context.Budget.Glossary.Select(g => g.Term.Value)).Select(TextForms.Plain).ToHashSet(StringComparer.Ordinal);
        return from use in Uses
               let figure = context.Find(use.Table)?.Cell(use.Row, use.Measure)
               where figure is { Value: not 0 } && !terms.Contains(TextForms.Plain(use.Term))
               select Rule.At(
                   figure.Location,
                   $"用到「{use.Term}」（{figure.Printed}），名词解释中没有",
                   $"{use.Term} is used ({figure.Printed}) but not in the glossary");
    }
}
