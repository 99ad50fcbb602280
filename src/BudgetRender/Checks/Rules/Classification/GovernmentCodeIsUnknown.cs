using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class GovernmentCodeIsUnknown
{
    public static CheckRule Rule { get; } = new(
        "BR2305",
        nameof(GovernmentCodeIsUnknown),
        Severity.Note,
        new("政府预算支出经济分类编码不在目录中", "An unknown government economic code"),
        new RuleExplanation(
            new(
                "政府预算支出经济分类编码在内置目录中查得到；目录并不完整，查不到只作提示。",
                "The government economic code is in the built-in catalogue, which is not complete: a note only."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("50288 某某支出", "50288, a name that no list has"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from code in CodedNames.Government(context)
        where code.Entry is null && code.HasUsualLength
        select code.MentionCode(Rule, $"政府预算支出经济分类编码 {code.Code}「{code.Name}」不在目录中", $"The government economic code {code.Code} {code.Name} is not in the catalogue");
}
