using System.Collections.Frozen;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// The fixed framework of 整体绩效 indicators: which 一级 each 二级 belongs to, and which 二级 each prescribed 三级 of 投入管理.
/// The labels of groups stand in merged cells whose text may end up on any row of the group; this says where they belong.
/// </summary>
internal static class IndicatorFramework
{
    private static readonly FrozenDictionary<string, string> Level1Of = new Dictionary<string, string>
    {
        ["工作目标管理"] = "投入管理指标",
        ["预算和财务管理"] = "投入管理指标",
        ["绩效管理"] = "投入管理指标",
        ["重点工作任务完成"] = "产出指标",
        ["履职目标实现"] = "产出指标",
        ["履职效益"] = "效益指标",
        ["满意度"] = "效益指标",
    }
    .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Level2Of = new Dictionary<string, string[]>
    {
        ["工作目标管理"] = ["年度履职目标相关性", "工作任务科学性", "绩效指标合理性"],
        ["预算和财务管理"] =
        [
            "预算编制完整性", "专项资金细化率", "预算执行率", "预算调整率", "结转结余率", "三公经费控制率", "政府采购执行率",
            "决算真实性", "资金使用合规性", "管理制度健全性", "预决算信息公开性", "资产管理规范性",
        ],
        ["绩效管理"] = ["绩效目标编制完成率", "绩效监控完成率", "绩效自评完成率", "部门绩效评价完成率", "评价结果应用率"],
    }
    .SelectMany(g => g.Value.Select(v => (Level3: v, Level2: g.Key)))
    .ToFrozenDictionary(p => p.Level3, p => p.Level2, StringComparer.Ordinal);

    public static bool IsLevel1(string text) => Level1Of.Values.Contains(LabelText.Normalize(text));

    public static bool IsLevel2(string text) => Level1Of.ContainsKey(LabelText.Normalize(text));

    public static bool IsLevel3(string text) => Level2Of.ContainsKey(LabelText.Normalize(text));

    /// <summary>The 二级 of a prescribed 三级; null for the department's own indicators.</summary>
    public static string? GroupOf(string level3) => Level2Of.GetValueOrDefault(LabelText.Normalize(level3));

    /// <summary>The 一级 of a 二级; null when the framework does not know it.</summary>
    public static string? DimensionOf(string level2) => Level1Of.GetValueOrDefault(LabelText.Normalize(level2));
}
