using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class GovernmentNameDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2306",
        nameof(GovernmentNameDiffers),
        Severity.Warning,
        new("政府预算支出经济分类名称与目录不同", "A government economic name differs from the catalogue"),
        new RuleExplanation(
            new(
                "政府预算支出经济分类编码对应的名称与当年目录一致；全角半角、括号、空格的差别不计，未经核实的条目不作比较。",
                "The name of a government economic code is the catalogue's of the year, regardless of width, brackets and blanks; unverified entries are not compared."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("50201 写作「办公经费用」", "50201 written 办公经费用"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from code in CodedNames.Government(context)
        where code is { IsVouched: true, HasOfficialName: false, HasFormerName: false }
        select code.Mention(
            Rule,
            $"政府预算支出经济分类 {code.Code} 写作「{code.Name}」，目录为「{code.Entry!.Name}」",
            $"government economic {code.Code} is written {code.Name}, the catalogue has {code.Entry!.Name}");
}
