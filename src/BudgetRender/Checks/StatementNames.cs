using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The usual titles of the standard tables.</summary>
internal static class StatementNames
{
    private static readonly (string Id, LocalizedText Name)[] All =
    [
        (StatementIds.Balance, new("部门收支总体情况表", "Balance")),
        (StatementIds.Revenue, new("部门收入总体情况表", "Revenue")),
        (StatementIds.Expenditure, new("部门支出总体情况表", "Expenditure")),
        (StatementIds.Appropriation, new("财政拨款收支总体情况表", "Appropriation")),
        (StatementIds.General, new("一般公共预算支出情况表", "General expenditure")),
        (StatementIds.GeneralBasic, new("一般公共预算基本支出表", "General basic expenditure")),
        (StatementIds.Economic, new("支出经济分类汇总表", "Economic classification")),
        (StatementIds.ThreePublic, new("一般公共预算“三公”经费支出情况表", "Three public expenses")),
        (StatementIds.Fund, new("政府性基金预算支出情况表", "Government fund expenditure")),
        (StatementIds.Capital, new("国有资本经营预算支出情况表", "State capital expenditure")),
        (StatementIds.Projects, new("项目支出表", "Projects")),
        (StatementIds.DepartmentPerformance, new("部门（单位）整体绩效目标表", "Department performance")),
        (StatementIds.ProjectPerformance, new("部门预算项目绩效目标汇总表", "Project performance")),
    ];

    private static readonly FrozenDictionary<string, LocalizedText> Names =
        All.ToFrozenDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);

    public static LocalizedText Of(string id) => Names.TryGetValue(id, out var name) ? name : new(id, id);
}
