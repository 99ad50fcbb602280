using System.Collections.Frozen;
using System.Collections.Immutable;
using static BudgetRender.Budgets.FactKind;

namespace BudgetRender.Budgets;

/// <summary>Every fact the program knows, in the order of the 情况说明 sheet.</summary>
public static class FactVocabulary
{
    public static ImmutableArray<FactDefinition> All { get; } =
    [
        new("department.name", "部门名称", Text, "", []),
        new("department.short_name", "部门简称", Text, "", []),
        new("department.table_name", "表内部门名称", Text, "", []),
        new("department.code", "部门代码", Text, "", []),
        new("department.kind", "部门性质", Text, "", ["单位性质"]),
        new("year", "预算年度", Count, "年", ["年度"]),
        new("publish.date", "公开日期", Text, "", []),
        new("pack", "模板包", Text, "", ["模板"]),
        new("prior.revenue", "上年收入总计", Money, "万元", []),
        new("prior.expenditure", "上年支出总计", Money, "万元", []),
        new("prior.general", "上年一般公共预算收支预算", Money, "万元", []),
        new("prior.fund", "上年政府性基金收支预算", Money, "万元", []),
        new("prior.capital", "上年国有资本经营预算收支预算", Money, "万元", []),
        new("prior.three_public.total", "上年“三公”经费预算", Money, "万元", []),
        new("prior.three_public.abroad", "上年因公出国（境）费", Money, "万元", []),
        new("prior.three_public.reception", "上年公务接待费", Money, "万元", []),
        new("prior.three_public.vehicles.purchase", "上年公务用车购置费", Money, "万元", []),
        new("prior.three_public.vehicles.running", "上年公务用车运行维护费", Money, "万元", []),
        new("prior.operating", "上年机关运行经费", Money, "万元", []),
        new("reason.revenue", "收入变动原因", Text, "", []),
        new("reason.expenditure", "支出变动原因", Text, "", []),
        new("reason.general", "一般公共预算变动原因", Text, "", []),
        new("reason.fund", "政府性基金变动原因", Text, "", []),
        new("reason.capital", "国有资本经营预算变动原因", Text, "", []),
        new("reason.three_public.total", "“三公”经费变动原因", Text, "", []),
        new("reason.three_public.abroad", "因公出国（境）费变动原因", Text, "", []),
        new("reason.three_public.reception", "公务接待费变动原因", Text, "", []),
        new("reason.three_public.vehicles.total", "公务用车购置及运行费变动原因", Text, "", []),
        new("reason.three_public.vehicles.purchase", "公务用车购置费变动原因", Text, "", []),
        new("reason.three_public.vehicles.running", "公务用车运行维护费变动原因", Text, "", []),
        new("reason.operating", "机关运行经费变动原因", Text, "", []),
        new("usage.personnel", "人员经费主要内容", Text, "", []),
        new("usage.operating", "公用经费主要内容", Text, "", []),
        new("usage.fund", "政府性基金用途", Text, "", []),
        new("usage.three_public.abroad", "因公出国（境）费用途", Text, "", []),
        new("usage.three_public.reception", "公务接待费用途", Text, "", []),
        new("usage.three_public.vehicles.purchase", "公务用车购置费用途", Text, "", []),
        new("usage.three_public.vehicles.running", "公务用车运行维护费用途", Text, "", []),
        new("abroad.groups", "因公出国（境）团组数", Count, "个", []),
        new("abroad.people", "因公出国（境）人次", Count, "人次", []),
        new("operating.amount", "机关运行经费", Money, "万元", ["机构运转经费", "机构运行经费"]),
        new("operating.content", "机关运行经费主要内容", Text, "", []),
        new("procurement.goods", "政府采购货物预算", Money, "万元", []),
        new("procurement.works", "政府采购工程预算", Money, "万元", []),
        new("procurement.services", "政府采购服务预算", Money, "万元", []),
        new("procurement.sme", "授予中小企业合同金额", Money, "万元", []),
        new("performance.evaluated.count", "拟评价项目数", Count, "个", []),
        new("performance.evaluated.amount", "拟评价项目金额", Money, "万元", []),
        new("performance.key.count", "重点绩效评价项目数", Count, "个", []),
        new("performance.optimised", "优化安排的项目", Text, "", []),
        new("assets.vehicles.general", "一般公务用车", Count, "辆", []),
        new("assets.vehicles.enforcement", "一般执法执勤用车", Count, "辆", []),
        new("assets.vehicles.special", "特种专业技术用车", Count, "辆", []),
        new("assets.vehicles.emergency", "应急保障用车", Count, "辆", []),
        new("assets.vehicles.other", "其他用车", Count, "辆", []),
        new("assets.vehicles.other_content", "其他用车主要内容", Text, "", []),
        new("assets.equipment.general", "单价50万元以上通用设备", Count, "套", []),
        new("assets.equipment.special", "单位价值100万元以上专用设备", Count, "套", []),
        new("transfers.count", "专项转移支付项目数", Count, "项", []),
        new("transfers.content", "专项转移支付项目说明", Text, "", []),
    ];

    private static readonly FrozenDictionary<string, FactDefinition> ByPath =
        All.ToFrozenDictionary(d => d.Path, StringComparer.Ordinal);

    /// <summary>The definition of a path, or null when the program knows no such fact.</summary>
    public static FactDefinition? Find(string path) => ByPath.GetValueOrDefault(path);
}
