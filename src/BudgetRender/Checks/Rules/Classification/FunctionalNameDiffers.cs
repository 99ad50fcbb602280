using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class FunctionalNameDiffers
{
    public static CheckRule Rule { get; } = new(
        "BR2302",
        nameof(FunctionalNameDiffers),
        Severity.Warning,
        new("功能分类名称与目录不同", "A functional name differs from the catalogue"),
        new RuleExplanation(
            new(
                "功能分类编码对应的名称与当年目录一致；全角半角、括号、空格的差别不计，未经核实的条目不作比较。",
                "The name of a functional code is the catalogue's of the year, regardless of width, brackets and blanks; unverified entries are not compared."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("2010301 写作「行政运转」", "2010301 written 行政运转"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from code in CodedNames.Functional(context)
        where code is { IsVouched: true, HasOfficialName: false, HasFormerName: false }
        select code.Mention(
            Rule,
            $"功能分类 {code.Code} 写作「{code.Name}」，目录为「{code.Entry!.Name}」",
            $"functional {code.Code} is written {code.Name}, the catalogue has {code.Entry!.Name}");
}
