using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class CodeHasTwoNames
{
    public static CheckRule Rule { get; } = new(
        "BR2312",
        nameof(CodeHasTwoNames),
        Severity.Warning,
        new("同一科目编码有两个名称", "One code has two names"),
        new RuleExplanation(
            new(
                "同一功能分类编码在各表中名称相同（空格、括号写法不计）。",
                "A functional code bears one name in all tables, regardless of blanks and brackets."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("2010399 在一表写作「其他政府办公厅（室）事务支出」", "2010399 has another name in one table"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var code in CodedNames.Functional(context).GroupBy(c => c.Code))
        {
            var (first, second) = (code.First(), code.Skip(1).FirstOrDefault());
            if (second is null || first.Entry is not null) continue;
            yield return second.Mention(
                Rule,
                $"功能分类 {code.Key} 有两个名称：「{first.Name}」和「{second.Name}」",
                $"The functional code {code.Key} has two names: {first.Name} and {second.Name}");
        }
    }
}
