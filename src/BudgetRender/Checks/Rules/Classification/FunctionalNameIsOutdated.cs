using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class FunctionalNameIsOutdated
{
    public static CheckRule Rule { get; } = new(
        "BR2308",
        nameof(FunctionalNameIsOutdated),
        Severity.Warning,
        new("功能分类名称是往年的", "A functional name of another year"),
        new RuleExplanation(
            new(
                "科目名称是预算年度的，而不是改名以前的。",
                "The name is the budget year's, not one from before a renaming."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("2080501 所属款写作往年名称", "20805 under its name of before 2020"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from code in CodedNames.Functional(context)
        where code is { IsVouched: true, HasOfficialName: false, HasFormerName: true }
        select code.Mention(
            Rule,
            $"功能分类 {code.Code}「{code.Name}」是往年名称，{context.Budget.Year} 年为「{code.Entry!.Name}」",
            $"{code.Name} is a former name of {code.Code}; in {context.Budget.Year} it is {code.Entry!.Name}");
}
