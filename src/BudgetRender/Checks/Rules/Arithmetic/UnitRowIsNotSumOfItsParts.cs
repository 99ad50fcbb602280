using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class UnitRowIsNotSumOfItsParts
{
    public static CheckRule Rule { get; } = new(
        "BR2104",
        nameof(UnitRowIsNotSumOfItsParts),
        Severity.Error,
        new("单位行不等于其下明细之和", "A unit row is not the sum of its parts"),
        new RuleExplanation(
            new(
                "逐列比较单位行与其下各项目、各项之和。",
                "Each column of a unit row against the projects or items below it."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Tables,
            new("单位 106.92，两个项目合计 106.29", "Unit 106.92, its two projects 106.29"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from table in context.FindAll(Sums.RowTables)
        from unit in table.Structure.Units
        where unit.Parts.Count > 0
        from relation in Sums.OfRows(Rule, table, unit.Head, unit.Parts)
        select relation;
}
