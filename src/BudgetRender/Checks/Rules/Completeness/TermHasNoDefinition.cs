using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class TermHasNoDefinition
{
    public static CheckRule Rule { get; } = new(
        "BR2611",
        nameof(TermHasNoDefinition),
        Severity.Warning,
        new("名词没有解释内容", "A term without definition"),
        new RuleExplanation(
            new("名词解释的每一条都有内容。", "Every entry of the glossary has a definition."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("“项目支出：”之后空白", "Nothing after 项目支出："),
            RuleRemedies.Complete))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from entry in context.Budget.Glossary
        where entry.Definition.Value.Trim().TrimEnd('。').Length < 4
        select Rule.At(
            entry.Definition.Source ?? entry.Term.Source,
            $"名词「{entry.Term.Value}」没有解释内容",
            $"The term {entry.Term.Value} has no definition");
}
