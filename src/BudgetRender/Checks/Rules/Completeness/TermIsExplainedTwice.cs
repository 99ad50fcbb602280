using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Completeness;

internal static class TermIsExplainedTwice
{
    public static CheckRule Rule { get; } = new(
        "BR2612",
        nameof(TermIsExplainedTwice),
        Severity.Warning,
        new("同一名词解释两次", "A term is explained twice"),
        new RuleExplanation(
            new("部门自己的名词解释中没有重复的名词。", "The department's own glossary has no term twice."),
            new(
                "缺少应当公开的内容，公开即不完整。",
                "What the rules require and the document lacks makes the disclosure incomplete."),
            RuleBases.Operating143,
            new("“基本支出”出现两次", "基本支出 stands twice"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from same in context.Budget.Glossary.GroupBy(g => TextForms.Plain(g.Term.Value))
        let second = same.Skip(1).FirstOrDefault()
        where second is not null
        select Rule.At(
            second.Term.Source,
            $"名词「{second.Term.Value}」解释了两次",
            $"The term {second.Term.Value} is explained twice");
}
