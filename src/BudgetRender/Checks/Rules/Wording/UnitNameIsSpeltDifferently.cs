using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class UnitNameIsSpeltDifferently
{
    public static CheckRule Rule { get; } = new(
        "BR2702",
        nameof(UnitNameIsSpeltDifferently),
        Severity.Warning,
        new("同一单位代码有两种名称", "A unit's name is spelt in several ways"),
        new RuleExplanation(
            new(
                "同一单位代码在各表中名称相同（括号、空格不计）。",
                "A unit's code bears one name in all tables, regardless of brackets and blanks."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("103005 “金融服务中心”与“三门峡市金融服务中心”", "103005 with a short and a full name"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from unit in UnitNames.Of(context).GroupBy(u => u.Code)
        let first = unit.First()
        from other in unit.Where(u => !TextForms.Same(u.Name, first.Name)).DistinctBy(u => TextForms.Plain(u.Name))
        select Report(first, other);

    private static Diagnostic Report(UnitName first, UnitName other)
    {
        var finding = Rule.At(
            other.Location,
            $"单位 {other.Code} 写作「{other.Name}」，别处为「{first.Name}」",
            $"Unit {other.Code} is written {other.Name}, elsewhere {first.Name}");
        return first.Location is { } place ? finding with { Related = [new(place, new(first.Name, first.Name))] } : finding;
    }
}
