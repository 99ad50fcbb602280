using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>The ids of the standard tables, in the order of the 13-table form.</summary>
public static class StatementIds
{
    /// <summary>部门收支总体情况表</summary>
    public const string Balance = "balance";

    /// <summary>部门收入总体情况表</summary>
    public const string Revenue = "revenue";

    /// <summary>部门支出总体情况表</summary>
    public const string Expenditure = "expenditure";

    /// <summary>财政拨款收支总体情况表</summary>
    public const string Appropriation = "appropriation";

    /// <summary>一般公共预算支出情况表</summary>
    public const string General = "general";

    /// <summary>一般公共预算基本支出表</summary>
    public const string GeneralBasic = "general_basic";

    /// <summary>支出经济分类汇总表</summary>
    public const string Economic = "economic";

    /// <summary>一般公共预算“三公”经费支出情况表</summary>
    public const string ThreePublic = "three_public";

    /// <summary>政府性基金预算支出情况表</summary>
    public const string Fund = "fund";

    /// <summary>国有资本经营预算支出情况表</summary>
    public const string Capital = "capital";

    /// <summary>项目支出表</summary>
    public const string Projects = "projects";

    /// <summary>部门（单位）整体绩效目标表</summary>
    public const string DepartmentPerformance = "department_performance";

    /// <summary>部门预算项目绩效目标汇总表</summary>
    public const string ProjectPerformance = "project_performance";

    public static ImmutableArray<string> All { get; } =
    [
        Balance, Revenue, Expenditure, Appropriation, General, GeneralBasic, Economic, ThreePublic, Fund, Capital,
        Projects, DepartmentPerformance, ProjectPerformance,
    ];
}
