using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class UnitIsCalledDepartment
{
    public static CheckRule Rule { get; } = new(
        "BR2712",
        nameof(UnitIsCalledDepartment),
        Severity.Warning,
        new("“部门”与“单位”混用", "Department and unit are mixed up"),
        new RuleExplanation(
            new("同一段文字中不同时用“我部门”和“我单位”。", "One text does not say both 我部门 and 我单位."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("我部门 2025 年……我单位无公务用车", "我部门 and 我单位 in one text"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from place in context.Texts
        where Says(place.Text, "我部门", "本部门") && Says(place.Text, "我单位", "本单位")
        select Rule.At(
            place.Location,
            "同一段文字既称“部门”又称“单位”",
            "The text calls the body both 部门 and 单位");

    private static bool Says(string text, string mine, string own) =>
        text.Contains(mine, StringComparison.Ordinal) || text.Contains(own, StringComparison.Ordinal);
}
