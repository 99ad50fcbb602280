using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Facts;

internal static class EvaluatedProjectsExceedProjects
{
    public static CheckRule Rule { get; } = new(
        "BR2505",
        nameof(EvaluatedProjectsExceedProjects),
        Severity.Warning,
        new("拟评价项目多于全部项目", "More projects evaluated than there are"),
        new RuleExplanation(
            new(
                "拟评价、重点评价项目数不大于项目支出表的项目数，评价金额不大于项目支出合计。",
                "Projects to be evaluated are not more than there are, their money not above all project money."),
            new(
                "说明中的数与表格或彼此矛盾，是公开检查中最常见的问题。",
                "Figures that contradict the tables or each other are what inspections find most."),
            RuleBases.Operating143,
            new("拟评价 20 个项目，项目支出表 2 个", "20 projects to be evaluated, 2 exist"),
            RuleRemedies.CorrectFact))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.Projects) is not { } projects) yield break;
        var count = projects.Structure.Leaves.Count;
        foreach (var path in new[] { "performance.evaluated.count", "performance.key.count" })
        {
            if (context.Fact(path) is { } fact && fact.Value > count)
                yield return Rule.At(fact.Location, $"{fact.Name.Chinese} {fact.Value:0} 多于项目支出表的 {count} 个项目", $"{fact.Name.English} {fact.Value:0} is more than the {count} projects there are");
        }
        if (context.Fact("performance.evaluated.amount") is { } money && Funds.HeadOf(projects, "total") is { } all && money.Value > all.Value + all.HalfUnit + money.HalfUnit)
            yield return Rule.At(money.Location, $"{money.Name.Chinese} {money.Printed} 大于项目支出合计 {all.Printed}", $"{money.Name.English} {money.Printed} is above all project money {all.Printed}");
    }
}
