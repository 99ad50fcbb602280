using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class UnitCodeIsNotDepartments
{
    public static CheckRule Rule { get; } = new(
        "BR2310",
        nameof(UnitCodeIsNotDepartments),
        Severity.Warning,
        new("单位代码不属于本部门", "A unit's code does not belong to the department"),
        new RuleExplanation(
            new("预算单位代码以部门代码开头。", "A unit's code begins with the department's."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("部门 103，单位 104001", "Department 103, unit 104001"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var department = context.Budget.Department.Code;
        if (department.Length == 0) return [];
        return from table in context.Tables
               from unit in table.Structure.Units
               let row = table.Statement.Rows[unit.Head]
               let code = row.Text(Fields.UnitCode) is { Length: > 0 } own ? own : row.Text(Fields.ProjectCode)
               where code.Length > 3 && !code.StartsWith(department, StringComparison.Ordinal)
               select Rule.At(
                   row.Source,
                   $"单位代码 {code} 不以部门代码 {department} 开头",
                   $"The unit code {code} does not begin with the department's {department}");
    }
}
