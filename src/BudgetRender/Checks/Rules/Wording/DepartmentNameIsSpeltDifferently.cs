using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class DepartmentNameIsSpeltDifferently
{
    public static CheckRule Rule { get; } = new(
        "BR2701",
        nameof(DepartmentNameIsSpeltDifferently),
        Severity.Warning,
        new("部门名称写法不一", "The department's name is spelt in several ways"),
        new RuleExplanation(
            new(
                "各表“部门名称”相同，并与部门全称、简称或表内名称之一相同（括号、空格不计）。",
                "The name over each table is the same, and one of the department's names, regardless of brackets and blanks."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("“三门峡市行政审批和政务信息管理局”与“三门峡市行政审批政务信息管理局”", "A 和 left out of the name"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var department = context.Budget.Department;
        var names = new[] { department.Name, department.ShortName, department.TableName }.Where(n => n.Length > 0).Select(TextForms.Plain).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0) return [];
        return from statement in context.Budget.Statements
               where statement.DepartmentName.Length > 0 && !names.Contains(TextForms.Plain(statement.DepartmentName))
               select Rule.At(
                   statement.DepartmentNameSource ?? statement.Source,
                   $"表上的部门名称「{statement.DepartmentName}」与「{department.TableName}」不同",
                   $"The name over the table, {statement.DepartmentName}, is not {department.TableName}");
    }
}
