using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class DepartmentRowsDoNotSumToTotal
{
    public static CheckRule Rule { get; } = new(
        "BR2102",
        nameof(DepartmentRowsDoNotSumToTotal),
        Severity.Error,
        new("部门行之和不等于合计行", "The department rows do not sum to the total row"),
        new RuleExplanation(
            new(
                "逐列比较合计行与部门行之和。",
                "Each column of the total row against the sum of the department rows."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Tables,
            new("合计 761.10，部门 716.10", "Total 761.10, department 716.10"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from table in context.FindAll(Sums.RowTables)
        where table.Structure is { Totals.Count: 1, Departments.Count: > 0 }
        from relation in Sums.OfRows(Rule, table, table.Structure.Totals[0], [.. table.Structure.Departments.Select(d => d.Head)])
        select relation;
}
