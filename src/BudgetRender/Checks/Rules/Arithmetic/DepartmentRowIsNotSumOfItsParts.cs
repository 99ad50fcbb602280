using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class DepartmentRowIsNotSumOfItsParts
{
    public static CheckRule Rule { get; } = new(
        "BR2103",
        nameof(DepartmentRowIsNotSumOfItsParts),
        Severity.Error,
        new("部门行不等于所属单位或明细之和", "A department row is not the sum of its parts"),
        new RuleExplanation(
            new(
                "逐列比较部门行与其下各单位（没有单位行时为各明细）之和。",
                "Each column of a department row against its units, or its items where no units are listed."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Tables,
            new("部门 839.15，两个单位合计 829.15", "Department 839.15, its two units 829.15"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from table in context.FindAll(Sums.RowTables)
        from department in table.Structure.Departments
        where department.Parts.Count > 0
        from relation in Sums.OfRows(Rule, table, department.Head, department.Parts)
        select relation;
}
