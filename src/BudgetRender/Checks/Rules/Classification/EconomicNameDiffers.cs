using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class EconomicNameDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2304",
        nameof(EconomicNameDiffers),
        Severity.Warning,
        new("部门预算支出经济分类名称与目录不同", "A departmental economic name differs from the catalogue"),
        new RuleExplanation(
            new(
                "部门预算支出经济分类编码对应的名称与当年目录一致；全角半角、括号、空格的差别不计，未经核实的条目不作比较。",
                "The name of a departmental economic code is the catalogue's of the year, regardless of width, brackets and blanks; unverified entries are not compared."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("30102 写作「津补贴」", "30102 written 津补贴"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from code in CodedNames.Economic(context)
        where code is { IsVouched: true, HasOfficialName: false, HasFormerName: false }
        select code.Mention(
            Rule,
            $"部门预算支出经济分类 {code.Code} 写作「{code.Name}」，目录为「{code.Entry!.Name}」",
            $"departmental economic {code.Code} is written {code.Name}, the catalogue has {code.Entry!.Name}");
}
