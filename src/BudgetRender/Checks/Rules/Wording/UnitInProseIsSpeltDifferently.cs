using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class UnitInProseIsSpeltDifferently
{
    public static CheckRule Rule { get; } = new(
        "BR2703",
        nameof(UnitInProseIsSpeltDifferently),
        Severity.Warning,
        new("文字中的单位名称与表格略有不同", "A unit in prose is spelt almost as in the tables"),
        new RuleExplanation(
            new(
                "单位构成中列出的单位，与表中某单位只差一两个字的，按写法不一报告；表中没有的单位不报告。",
                "A unit listed in prose that differs by a character or two from one in the tables; units that no table has are left alone."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("“驻北京联络中心”与“驻北京联络处”", "联络中心 in prose, 联络处 in the tables"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (!context.Budget.Prose.TryGetValue(ProseTopics.Units, out var listed)) yield break;
        var known = UnitNames.Of(context).Select(u => u.Name).Append(context.Budget.Department.Name).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in listed)
        {
            var name = UnitNames.WithoutRemark(text.Value);
            if (known.Exists(k => TextForms.Same(k, name))) continue;
            var near = known.Find(k => TextForms.IsNear(k, name));
            if (near is null) continue;
            yield return Rule.At(text.Source, $"单位「{name}」在表中写作「{near}」", $"The unit {name} is {near} in the tables");
        }
    }
}
