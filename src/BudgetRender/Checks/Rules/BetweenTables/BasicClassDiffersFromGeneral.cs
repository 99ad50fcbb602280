using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.BetweenTables;

internal static class BasicClassDiffersFromGeneral
{
    public static CheckRule Rule { get; } = new(
        "BR2212",
        nameof(BasicClassDiffersFromGeneral),
        Severity.Warning,
        new(
            "基本支出表某经济分类“类”与支出表对应列不一致",
            "An economic class of the basic table differs from the general table"),
        new RuleExplanation(
            new(
                "基本支出表 301、303 各款之和 = 支出表工资福利支出、对个人和家庭的补助；302 与 310 合计比较。人员与公用已不一致时不再重复。",
                "Classes 301 and 303 of the basic table against wages and personal, 302 with 310 against goods and capital; not repeated where the split itself differs."),
            new(
                "同一数据在两张表中不同，读者无法知道哪一个是批复数。",
                "The same amount differs between two tables; the reader cannot know which was approved."),
            RuleBases.Composition,
            new("301 各款之和 593.20，工资福利支出 593.30", "Class 301 sums to 593.20, wages 593.30"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { Structure.Leaves.Count: > 0 } basic || context.Find(StatementIds.General) is not { } general) yield break;
        if (PersonnelAndOperatingSplitDiffers.Rule.Relations!(context).Any(r => r.Judge() == Verdict.Broken)) yield break;
        foreach (var (classes, columns) in new (string[], string[])[]
            { (["301"], ["basic.wages"]), (["303"], ["basic.personal"]), (["302", "310"], ["basic.goods", "basic.capital"]) })
        {
            if (!columns.Any(general.States)) continue;
            var lines = basic.Structure.Leaves.Where(l => classes.Contains(ClassOf(basic.Statement.Rows[l])));
            yield return new Relation(Rule, [.. columns.Select(c => general.Cell("total", c))], [.. basic.Column(lines, "total")]);
        }
    }

    private static string ClassOf(StatementRow row) => row.Text(Fields.EconomicCode) is { Length: >= 3 } code ? code[..3] : "";
}
