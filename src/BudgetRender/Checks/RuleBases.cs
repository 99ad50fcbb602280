using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The laws and rules that checks rest on, as explanations quote them.</summary>
internal static class RuleBases
{
    public static LocalizedText Disclosure { get; } = new(
        "《中华人民共和国预算法》第十四条：部门预算及报表应当公开，并对机关运行经费等重要事项作出说明。",
        "Budget Law, article 14: departments publish their budgets with the tables and explain important matters.");

    public static LocalizedText Composition { get; } = new(
        "《预算法实施条例》第五条、第四十条：部门收入由本级预算拨款、结转和其他收入组成，支出由基本支出和项目支出组成。",
        "Implementing Regulation of the Budget Law, articles 5 and 40: what a department's revenue and expenditure consist of.");

    public static LocalizedText Detail { get; } = new(
        "《预算法实施条例》第六条第三款：按功能分类公开到项，基本支出按经济分类公开到款。",
        "Implementing Regulation of the Budget Law, article 6(3): functional classification to the item, basic expenditure by economic section.");

    public static LocalizedText Tables { get; } = new(
        "部门预算公开表的勾稽关系：同一数据在表内、表间应当一致。",
        "The standard tables describe one budget: the same amount must agree within and between them.");

    public static LocalizedText Operating143 { get; } = new(
        "《地方预决算公开操作规程》（财预〔2016〕143号）及各地公开标准目录。",
        "Operating rules for local budget disclosure (Caiyu [2016] No. 143) and the local catalogues that restate them.");

    public static LocalizedText Classification { get; } = new(
        "当年《政府收支分类科目》。",
        "The year's official classification of government revenue and expenditure.");

    public static LocalizedText Pairs { get; } = new(
        "《支出经济分类科目改革方案》（财预〔2017〕98号）：部门、政府两套经济分类科目之间保持对应关系。",
        "Reform of the economic classification (Caiyu [2017] No. 98): the two sets of codes correspond.");

    public static LocalizedText Performance { get; } = new(
        "部门预算绩效目标编报要求：项目目标应当细化、量化，与资金规模相匹配。",
        "Requirements on performance targets: specific, measurable and in keeping with the money.");

    public static LocalizedText Review { get; } = new(
        "预算公开检查的通行做法：文字与表格一致，文字本身无残留和矛盾。",
        "What inspections of published budgets look for: prose that agrees with the tables and holds no left-overs.");
}
