namespace BudgetRender.Budgets;

/// <summary>The text fields that rows of standard tables can have; the vocabulary of table layouts.</summary>
public static class Fields
{
    /// <summary>项目 in a two-sided table: the row's label as printed.</summary>
    public const string Label = "label";

    /// <summary>功能分类 code of the row, 3, 5 or 7 digits without separators.</summary>
    public const string Code = "code";

    /// <summary>单位代码 / 部门代码</summary>
    public const string UnitCode = "unit.code";

    /// <summary>项目单位: the unit a project belongs to.</summary>
    public const string UnitName = "unit.name";

    /// <summary>单位（科目名称）, 项目名称, or 合计: the name of whatever the row is.</summary>
    public const string Name = "name";

    /// <summary>部门预算支出经济分类, 3 or 5 digits.</summary>
    public const string EconomicCode = "economic.code";
    public const string EconomicName = "economic.name";

    /// <summary>政府预算支出经济分类, 3 or 5 digits.</summary>
    public const string GovernmentCode = "government.code";
    public const string GovernmentName = "government.name";

    /// <summary>其他运转类 or 特定目标类</summary>
    public const string ProjectType = "project.type";

    /// <summary>项目编码, up to 21 digits; in the rows of departments and units their code.</summary>
    public const string ProjectCode = "project.code";

    public const string CostIndicator = "cost.indicator";
    public const string CostValue = "cost.value";
    public const string OutputIndicator = "output.indicator";
    public const string OutputValue = "output.value";
    public const string BenefitIndicator = "benefit.indicator";
    public const string BenefitValue = "benefit.value";
    public const string SatisfactionIndicator = "satisfaction.indicator";
    public const string SatisfactionValue = "satisfaction.value";

    /// <summary>年度履职目标: one line.</summary>
    public const string Goal = "goal";
    public const string TaskName = "task.name";
    public const string TaskContent = "task.content";

    /// <summary>一级指标, 二级指标, 三级指标, 指标值, 指标值说明; the first two are carried down into every row.</summary>
    public const string IndicatorLevel1 = "indicator.level1";
    public const string IndicatorLevel2 = "indicator.level2";
    public const string IndicatorLevel3 = "indicator.level3";
    public const string IndicatorValue = "indicator.value";
    public const string IndicatorNote = "indicator.note";
}
