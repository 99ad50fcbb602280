namespace BudgetRender.Budgets;

/// <summary>
/// One line of the ledger (明细账): an amount and everything by which the standard tables sort it. Every numeric table
/// is a pivot of such lines.
/// </summary>
/// <param name="Unit">Unit code, e.g. <c>103001</c>.</param>
/// <param name="Functional">功能分类 项, seven digits.</param>
/// <param name="Economic">部门预算支出经济分类 款, five digits.</param>
/// <param name="Government">政府预算支出经济分类 款, five digits.</param>
/// <param name="ProjectCode">Empty in lines of basic spending, and where projects have no code.</param>
/// <param name="ProjectName">Empty in lines of basic spending.</param>
public sealed record LedgerLine(
    string Unit,
    string Functional,
    string Economic,
    string Government,
    FundSource Fund,
    FundOrigin Origin,
    SpendingCategory Category,
    string ProjectCode,
    string ProjectName,
    Amount Amount);

/// <summary>资金来源</summary>
public enum FundSource
{
    /// <summary>一般公共预算, 财政拨款</summary>
    Appropriation,

    /// <summary>一般公共预算, other than 财政拨款: 专项收入, 行政事业性收费 …</summary>
    OtherGeneral,

    /// <summary>一般公共预算, 中央省提前告知转移支付; a revenue source of its own where a city lists it</summary>
    Transfers,

    /// <summary>政府性基金预算</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算</summary>
    StateCapital,

    /// <summary>财政专户管理资金</summary>
    SpecialAccount,

    /// <summary>事业收入</summary>
    Operations,

    /// <summary>事业单位经营收入</summary>
    Business,

    /// <summary>上级补助收入</summary>
    Superior,

    /// <summary>附属单位上缴收入</summary>
    Subordinate,

    /// <summary>其他收入</summary>
    Other,
}

/// <summary>Whose year the money is.</summary>
public enum FundOrigin
{
    /// <summary>本年</summary>
    Current,

    /// <summary>上年结转结余</summary>
    Carryover,
}

public enum SpendingCategory
{
    /// <summary>基本支出</summary>
    Basic,

    /// <summary>项目支出, 其他运转类</summary>
    Operating,

    /// <summary>项目支出, 特定目标类</summary>
    Targeted,
}
